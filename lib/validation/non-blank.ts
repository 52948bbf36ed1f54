import { z } from 'zod'

/** Text with something to see in it. A regular expression, so that the OpenAPI document says it too. */
export const nonBlank = (message: string) =>
  z
    .string()
    .regex(/^[^\u0000]*[^\s\u0000][^\u0000]*$/, message)
    .trim()
