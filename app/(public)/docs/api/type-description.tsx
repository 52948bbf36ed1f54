import { Fragment } from 'react'
import { nameIn, type JsonSchema } from '@/app/_api-docs/json-schema'
import { objectAnchor } from './anchors'

/** What a field can hold, in words: "list of Play", "whole number, 1 to 100", "text or null". */
export function TypeDescription({ schema }: { schema: JsonSchema }) {
  const { $ref: ref, items, prefixItems, description: _, ...own } = schema
  if (ref)
    return (
      <a href={`#${objectAnchor(nameIn(ref))}`} className="font-medium text-foreground underline underline-offset-4">
        {nameIn(ref)}
      </a>
    )
  if (items)
    return (
      <>
        {own.minItems === own.maxItems && own.maxItems ? `${String(own.maxItems)} of ` : 'list of '}
        <TypeDescription schema={items} />
      </>
    )
  if (prefixItems)
    return (
      <>
        {prefixItems.length} of <TypeDescription schema={prefixItems[0] ?? {}} />
      </>
    )
  const choices = (own.anyOf ?? own.oneOf)?.filter(
    (choice, index, all) => all.findIndex((other) => typeKey(other) === typeKey(choice)) === index,
  )
  if (choices)
    return choices.map((choice, index) => (
      <Fragment key={index}>
        {index > 0 && ' or '}
        <TypeDescription schema={choice} />
      </Fragment>
    ))
  return plainType(schema)
}

/** Choices with the same key read the same and are shown once. */
const typeKey = (schema: JsonSchema) => (schema.$ref || schema.items ? JSON.stringify(schema) : plainType(schema))

const typeNames: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  null: 'null',
}
/** A year is written without a comma. */
const formatLimit = (value: number) => value.toLocaleString('en', { useGrouping: 'min2' })
const formatNames: Record<string, string> = {
  'date-time': 'instant',
  date: 'date',
  email: 'email address',
  binary: 'file',
}

function plainType(schema: JsonSchema): string {
  const { type, format, minimum, maximum, minLength, maxLength } = schema
  if ('const' in schema) return JSON.stringify(schema.const)
  const name = Array.isArray(schema.enum)
    ? schema.enum.join(' · ')
    : (formatNames[String(format)] ??
      [type ?? 'any value']
        .flat()
        .map((one) => typeNames[one] ?? one)
        .join(' or '))
  const range =
    typeof minimum === 'number' && typeof maximum === 'number' && maximum < 2 ** 31 - 1
      ? `${formatLimit(minimum)} to ${formatLimit(maximum)}`
      : null
  const length =
    typeof maxLength === 'number' && !format
      ? `${typeof minLength === 'number' && minLength > 0 ? `${minLength} to ` : 'at most '}${maxLength} characters`
      : null
  return [
    name,
    range,
    length,
    'default' in schema ? `default ${JSON.stringify(schema.default).replaceAll('"', '')}` : null,
  ]
    .filter(Boolean)
    .join(', ')
}
