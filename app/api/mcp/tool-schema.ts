import type { z } from 'zod'
import { inputSchema, type JsonSchema } from '@/app/_api-docs/json-schema'

/** A tool's input as JSON Schema that stands alone: what it refers to by name is in its own `$defs`. */
export function toolSchema(input: z.ZodType): JsonSchema & { type: 'object' } {
  const { schema, named } = inputSchema(input)
  const text = JSON.stringify({ ...schema, $defs: named }).replaceAll('"#/components/schemas/', '"#/$defs/')
  return JSON.parse(text)
}
