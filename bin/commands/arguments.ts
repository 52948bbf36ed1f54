import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

/** Reads `--options` and words, and checks them with the schema; an unknown option is an error that names it. */
export function readArguments<T>(args: string[], options: ParseArgsConfig['options'], schema: z.ZodType<T>): T {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true })
  const parsed = schema.safeParse({ ...values, words: positionals })
  if (parsed.success) return parsed.data
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  throw new AppError('invalid', 'The arguments are not right.', { fields })
}

/** The lines of a JSONL file, each checked; an error names the line. */
export async function* readJsonLines<T>(file: string, schema: z.ZodType<T>): AsyncGenerator<T> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1
    if (!line.trim()) continue
    const parsed = schema.safeParse(parseJson(line, number))
    if (!parsed.success) throw new AppError('invalid', `Line ${number} of ${file}: ${z.prettifyError(parsed.error)}`)
    yield parsed.data
  }
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new AppError('invalid', `Line ${number} is not JSON.`, { cause })
  }
}
