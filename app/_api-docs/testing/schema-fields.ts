import { nameIn, type JsonSchema } from '../json-schema'

type Named = Record<string, JsonSchema>

/** Every field of a schema, with those of the schemas it refers to: "GET /api/overview: totals", "Totals: plays". */
export function documentedFields(
  place: string,
  schema: JsonSchema,
  named: Named,
  found = new Set<string>(),
): Set<string> {
  if (schema.$ref) return documentedFields(`${nameIn(schema.$ref)}: `, named[nameIn(schema.$ref)] ?? {}, named, found)
  for (const [field, own] of Object.entries(schema.properties ?? {})) {
    if (found.has(place + field)) continue
    found.add(place + field)
    documentedFields(`${place}${field}.`, own, named, found)
  }
  for (const part of partsOf(schema)) documentedFields(place, part, named, found)
  return found
}

/** Adds to `seen` the fields that have a value in a response. */
export function seenFields(place: string, schema: JsonSchema, named: Named, value: unknown, seen: Set<string>): void {
  if (schema.$ref) return seenFields(`${nameIn(schema.$ref)}: `, named[nameIn(schema.$ref)] ?? {}, named, value, seen)
  if (Array.isArray(value))
    return value.forEach((entry) =>
      (schema.items ? [schema.items] : partsOf(schema)).forEach((part) =>
        seenFields(place, part, named, schema.items ? entry : value, seen),
      ),
    )
  for (const [field, own] of Object.entries(schema.properties ?? {})) {
    const inner: unknown = Object(value)[field]
    if (inner === undefined || (inner === null && own.type !== 'null')) continue
    seen.add(place + field)
    seenFields(`${place}${field}.`, own, named, inner, seen)
  }
  for (const part of partsOf(schema)) if (fits(part, value)) seenFields(place, part, named, value, seen)
}

const partsOf = ({ anyOf = [], oneOf = [], allOf = [], items }: JsonSchema) => [
  ...anyOf,
  ...oneOf,
  ...allOf,
  ...(items ? [items] : []),
]

/** Whether the value belongs to this variant, judged by the variant's constant field. */
const fits = (part: JsonSchema, value: unknown) =>
  Object.entries(part.properties ?? {}).every(([field, own]) => !('const' in own) || own.const === Object(value)[field])
