import { z } from 'zod'

/** As much of JSON Schema (2020-12) as is asked for here. */
export type JsonSchema = {
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  allOf?: JsonSchema[]
  [keyword: string]: unknown
}

const JsonSchemaShape: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.string().optional(),
    properties: z.record(z.string(), JsonSchemaShape).optional(),
    required: z.array(z.string()).optional(),
    allOf: z.array(JsonSchemaShape).optional(),
  }),
)

/** What a route takes, as JSON Schema. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...taken } = JsonSchemaShape.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  return taken
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
