import { z } from 'zod'
import { directionOverrides } from '@/lib/validation/direction-overrides'

/**
 * Text with at least one visible character, without those that turn the direction of text around it. A regular expression,
 * so that the OpenAPI document contains the rule.
 */
export const nonBlank = (message: string) =>
  z
    .string()
    .overwrite((text) => text.replace(directionOverrides, ''))
    .regex(/^[^\u0000]*[^\s\u0000][^\u0000]*$/, message)
    .trim()
