import type { JsonSchema } from '@/app/_api-docs/json-schema'

/** A row of a table of fields; the fields of a nested object follow it, one level deeper. */
export type FieldRow = { key: string; name: string; depth: number; isRequired: boolean; schema: JsonSchema }

/** The fields of an object as rows. Call it for each shape of a schema that has several, see `choicesOf`. */
export function fieldRows({ properties = {}, required = [] }: JsonSchema, depth = 0, above = ''): FieldRow[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `${above}${name}`
    const inner = nestedObject(schema)
    return [
      { key, name, depth, isRequired: required.includes(name), schema },
      ...(inner ? fieldRows(inner, depth + 1, `${key}.`) : []),
    ]
  })
}

/** The object shapes that the schema allows. */
export function objectVariants(schema: JsonSchema): JsonSchema[] {
  const choices = [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].filter(
    ({ properties }) => properties,
  )
  return schema.allOf ? [mergeObjects(choices)] : choices
}

const mergeObjects = (parts: JsonSchema[]): JsonSchema => ({
  type: 'object',
  properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
  required: parts.flatMap(({ required = [] }) => required),
})

/** The unnamed object inside a field, directly, as list items, or beside null. */
function nestedObject(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema
  if (schema.items) return nestedObject(schema.items)
  const [only, ...more] = (schema.anyOf ?? schema.oneOf ?? []).map(nestedObject).filter((part) => part !== undefined)
  return more.length === 0 ? only : only && mergeObjects([only, ...more])
}
