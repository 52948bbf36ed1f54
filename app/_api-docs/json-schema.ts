import { z } from 'zod'

/** The part of JSON Schema (2020-12) that the documentation uses. */
export type JsonSchema = {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  allOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  /** false after `prefixItems`: no further items */
  items?: JsonSchema | false
  prefixItems?: JsonSchema[]
  description?: string
  $ref?: string
  [keyword: string]: unknown
}

const JsonSchemaShape: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), JsonSchemaShape).optional(),
    required: z.array(z.string()).optional(),
    allOf: z.array(JsonSchemaShape).optional(),
    anyOf: z.array(JsonSchemaShape).optional(),
    oneOf: z.array(JsonSchemaShape).optional(),
    items: JsonSchemaShape.or(z.literal(false)).optional(),
    prefixItems: z.array(JsonSchemaShape).optional(),
    description: z.string().optional(),
    $ref: z.string().optional(),
  }),
)
const Converted = z.looseObject({ $defs: z.record(z.string(), JsonSchemaShape).default({}) })

/** A schema and the named schemas that it refers to. */
export type Described = { schema: JsonSchema; named: Record<string, JsonSchema> }

/** The JSON Schema of a route's input. */
export const inputSchema = (schema: z.ZodType) => jsonSchema(schema, 'input')

/** The JSON Schema of a route's response. It allows more fields, because some may be added later. */
export const responseSchema = (schema: z.ZodType) => jsonSchema(schema, 'output')

const refTo = (name: string) => `#/components/schemas/${name}`
export const nameIn = (ref: string) => ref.slice(refTo('').length)

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Described {
  const converted = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: told, zodSchema }) => simplify(told, io, zodSchema),
  })
  const text = JSON.stringify(converted).replaceAll('"#/$defs/', `"${refTo('')}`)
  const { $defs: named, $schema: _, ...told } = Converted.parse(JSON.parse(text))
  return { schema: JsonSchemaShape.parse(told), named }
}

/**
 * Removes what is no help to a reader, such as the bounds of every integer and the pattern behind a format. Adds the
 * default of a field whose text is transformed, which zod's conversion omits.
 */
function simplify(told: z.core.JSONSchema.BaseSchema, io: 'input' | 'output', schema: z.core.$ZodTypes) {
  if (io === 'input' && schema instanceof z.ZodDefault) told.default = schema.def.defaultValue
  if (told.maximum === Number.MAX_SAFE_INTEGER) delete told.maximum
  if (told.minimum === Number.MIN_SAFE_INTEGER) delete told.minimum
  if (schema instanceof z.ZodStringFormat && told.pattern === schema._zod.def.pattern?.source) delete told.pattern
  if (io === 'input' && told.type === 'string' && !told.pattern && !told.format && !told.enum && !('const' in told))
    told.pattern = '^[^\\u0000]*$' // see lib/validation/reject-null-bytes.ts
  if (io === 'output') delete told.additionalProperties
  delete told.id
}
