import { format } from 'node:util'

/** An error without what people typed, uploaded or are called: messages of libraries quote values and whole queries. */
export type LoggedError = {
  type: string
  message: string
  code?: string
  digest?: string
  stack?: string[]
  cause?: LoggedError
}
type Entry = { msg: string; err?: LoggedError }

const FRAMES = 15
const MESSAGE_LENGTH = 500

/** The arguments of console.error and the like as one entry of the log. */
export function logEntry(args: unknown[]): Entry {
  const error = args.find((arg) => arg instanceof Error)
  const msg = withoutAddresses(stripColors(format(...args.filter((arg) => arg !== error)))).trim()
  return error ? { msg: msg || error.name, err: describe(error) } : { msg }
}

function describe(error: Error, depth = 0): LoggedError {
  const { code, digest } = error as { code?: unknown; digest?: unknown }
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, FRAMES)
  return {
    type: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    ...(stack?.length && { stack }),
    ...(error.cause instanceof Error && depth < 3 && { cause: describe(error.cause, depth + 1) }),
  }
}

/** Prisma writes the whole query with its values before the last line. Quoted values may contain quotes themselves. */
function messageOf({ name, message }: Error): string {
  const text = name.startsWith('PrismaClient') ? (message.trimEnd().split('\n').at(-1) ?? '') : message
  const withoutQuotes = text.replace(/(["'`])[^]*\1/g, '$1…$1')
  return withoutAddresses(stripColors(withoutQuotes)).replace(/\s+/g, ' ').slice(0, MESSAGE_LENGTH)
}

const withoutAddresses = (text: string) =>
  text
    .replace(/[^\s@"'<>]+@[^\s@"'<>]+/g, '…@…')
    .replace(/\b\d{1,3}(\.\d{1,3}){3}\b/g, '…')
    .replace(/(?<![\w:])(?:[\da-f]{1,4}:){2,7}:?[\da-f]{0,4}(?![\w:])/gi, '…')

const escape = String.fromCharCode(27)
const stripColors = (text: string) => text.replaceAll(new RegExp(`${escape}\\[[\\d;]*m`, 'g'), '')
