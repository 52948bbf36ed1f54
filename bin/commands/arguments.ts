import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { z } from 'zod'
import { zodErrors } from '@/lib/http/zod-errors'
import { AppError } from '@/lib/errors'

/** Parses `--options` and words and validates them with the schema. Throws on unknown options and names them. */
export function readArguments<T>(args: string[], options: ParseArgsConfig['options'], schema: z.ZodType<T>): T {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
  const parsed = schema.safeParse({ ...values, words: positionals }, zodErrors)
  if (parsed.success) return parsed.data
  throw new AppError('invalid', 'These arguments are not valid.', { fields: fieldsOf(parsed.error) })
}

const fieldsOf = ({ issues }: z.ZodError) =>
  Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]))

/** Reads and validates the lines of a JSONL file. Errors name the line. */
export async function* readJsonLines<T>(file: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0
  for await (const line of createInterface({ input: await opened(file), crlfDelay: Infinity })) {
    number += 1
    if (!line.trim()) continue
    const parsed = schema.safeParse(parseJson(line, number), zodErrors)
    if (!parsed.success)
      throw new AppError('invalid', `Line ${number} of ${file} is not right.`, { fields: fieldsOf(parsed.error) })
    yield parsed.data
  }
}

async function opened(file: string) {
  const handle = await open(file).catch((cause: unknown) => {
    throw new AppError('not_found', `There is no file ${file}.`, { cause })
  })
  return handle.createReadStream()
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AppError('invalid', `Line ${number} is not JSON.`, { cause })
  }
}
