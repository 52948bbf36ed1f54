import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readArguments, readJsonLines } from './arguments'

const Line = z.object({ id: z.number(), q: z.string() })

async function read(text: string) {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lines-')), 'in.jsonl')
  writeFileSync(file, text)
  const lines = []
  for await (const line of readJsonLines(file, Line)) lines.push(line)
  return lines
}

test('invalid arguments are explained by name', () => {
  const Arguments = z.object({
    words: z.array(z.string()),
    plays: z.coerce.number().optional(),
    format: z.enum(['a', 'b']),
  })
  const options = { plays: { type: 'string' }, format: { type: 'string' } } as const
  expect(() => readArguments(['--plays', 'x', '--format', 'c'], options, Arguments)).toThrow(
    expect.objectContaining({ fields: { plays: 'This must be a number.', format: 'Choose one of a, b.' } }),
  )
})

test('a batch file may contain empty lines, and errors name the line and the field', async () => {
  await expect(read('{"id":1,"q":"a"}\n\n{"id":2,"q":"b"}\r\n')).resolves.toEqual([
    { id: 1, q: 'a' },
    { id: 2, q: 'b' },
  ])
  await expect(read('{"id":1,"q":"a"}\nrubbish')).rejects.toThrow('Line 2 is not JSON.')
  await expect(read('{"id":1}')).rejects.toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/^Line 1 of .*\/in\.jsonl is not right\.$/),
      fields: { q: 'This is required.' },
    }),
  )
})

test('a missing batch file is named in the error', async () => {
  await expect(readJsonLines('/nowhere/in.jsonl', Line).next()).rejects.toThrow('There is no file /nowhere/in.jsonl.')
})
