import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readTimes } from './when'

test('an invalid instant is reported with its field', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'when-')), 'in.jsonl')
  writeFileSync(file, '{"id":1,"q":"last week","now":"soon"}')
  await expect(readTimes(['--batch', file])).rejects.toThrow(
    expect.objectContaining({ code: 'invalid', fields: { now: 'An instant such as 2024-06-15T12:00:00Z.' } }),
  )
})
