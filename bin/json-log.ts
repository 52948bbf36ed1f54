import pino, { type Logger } from 'pino'
import pretty from 'pino-pretty'
import { requestContext } from '../lib/request-context'
import { logEntry, type LoggedError } from './log-entry'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
const methods = [
  ['debug', 'debug'],
  ['log', 'info'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
] as const

/**
 * From now on, everything this process writes to the console, including Next and libraries, is one JSON object a line, or
 * readable text on a terminal. LOG_LEVEL says from which level on.
 */
export function logAsJson(): Logger {
  const level = process.env.LOG_LEVEL || 'info'
  if (!levels.includes(level)) throw new Error(`LOG_LEVEL is ${level}. Choose one of ${levels.join(', ')}.`)
  const options = {
    level,
    base: null,
    serializers: { err: (described: LoggedError) => described },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ ...requestContext.getStore() }),
  }
  const terminal = process.stdout.isTTY && pretty({ sync: true, translateTime: 'SYS:HH:MM:ss' })
  const logger = pino(options, terminal || pino.destination({ dest: 1, sync: true }))
  for (const [method, at] of methods)
    console[method] = (...args: unknown[]) => {
      const { msg, ...rest } = logEntry(args)
      logger[at](rest, msg)
    }
  return logger
}
