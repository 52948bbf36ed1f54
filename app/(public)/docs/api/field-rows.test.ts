import { expect, test } from 'vitest'
import { objectVariants, fieldRows } from './field-rows'

const object = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties: { ...properties },
  required,
})
const text = { type: 'string' }

test('lists the fields of a nested object below it, also in lists and nullable fields, but not of a named object', () => {
  const schema = object(
    {
      a: text,
      b: { anyOf: [object({ c: text }, ['c']), { type: 'null' }] },
      d: { type: 'array', items: object({ e: { type: 'array', items: object({ f: text }) } }) },
      g: { $ref: '#/components/schemas/Play' },
    },
    ['a'],
  )
  expect(fieldRows(schema).map(({ key, depth, isRequired }) => [key, depth, isRequired])).toEqual([
    ['a', 0, true],
    ['b', 0, false],
    ['b.c', 1, true],
    ['d', 0, false],
    ['d.e', 1, false],
    ['d.e.f', 2, false],
    ['g', 0, false],
  ])
})

test('lists alternative shapes separately and the parts of one shape together', () => {
  const [one, two] = [object({ a: text }, ['a']), object({ b: text })]
  expect(objectVariants({ oneOf: [one, two] })).toEqual([one, two])
  expect(
    objectVariants({ allOf: [one, two] })
      .flatMap((choice) => fieldRows(choice))
      .map(({ key, isRequired }) => [key, isRequired]),
  ).toEqual([
    ['a', true],
    ['b', false],
  ])
})
