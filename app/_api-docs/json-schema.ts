import { z } from 'zod'

/** As much of JSON Schema (2020-12) as is asked for here. */
export type JsonSchema = {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  allOf?: JsonSchema[]
  [keyword: string]: unknown
}

const JsonSchemaShape: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), JsonSchemaShape).optional(),
    required: z.array(z.string()).optional(),
    allOf: z.array(JsonSchemaShape).optional(),
  }),
)

/** What a route takes, as JSON Schema. */
export const inputSchema = (schema: z.ZodType) => jsonSchema(schema, 'input')

/** What a route answers, as JSON Schema. */
export const answerSchema = (schema: z.ZodType) => jsonSchema(schema, 'output')

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...told } = JsonSchemaShape.parse(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
  return told
}

/** The schema without the fields that stand in the path. */
export function withoutParams(schema: JsonSchema, names: string[]): JsonSchema {
  if (schema.allOf) {
    const [only, ...more] = schema.allOf.map((part) => withoutParams(part, names)).filter((part) => !part.properties || Object.keys(part.properties).length > 0)
    return only && more.length === 0 ? only : { allOf: [...(only ? [only] : []), ...more] }
  }
  if (!schema.properties || names.length === 0) return schema
  const properties = Object.fromEntries(Object.entries(schema.properties).filter(([name]) => !names.includes(name)))
  return { ...schema, properties, ...(schema.required && { required: schema.required.filter((name) => !names.includes(name)) }) }
}
