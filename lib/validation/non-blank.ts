import { z } from 'zod'

/** Text with at least one visible character. A regular expression, so that the OpenAPI document contains the rule. */
export const nonBlank = (message: string) =>
  z
    .string()
    .regex(/^[^\u0000]*[^\s\u0000][^\u0000]*$/, message)
    .trim()
