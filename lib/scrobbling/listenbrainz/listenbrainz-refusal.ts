import { AppError } from '@/lib/errors'

/** Refuses a submission with the reason. */
export const refusal = (message: string) => new AppError('invalid', message)

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
