import pg from 'pg'
import { expect, test } from 'vitest'
import { isDatabaseUnavailable } from './database-unavailable'

test('a refused connection is recognised, also as the cause of another error', async () => {
  const client = new pg.Client({ connectionString: 'postgresql://nobody@localhost:1/none' })
  const refused: unknown = await client.connect().catch((error: unknown) => error)
  expect(isDatabaseUnavailable(refused)).toBe(true)
  expect(isDatabaseUnavailable(new Error('The plays could not be saved.', { cause: refused }))).toBe(true)
})

test('a mistake in a statement, or anything thrown, is not taken for a database that is away', () => {
  const syntax = Object.assign(new Error('syntax error at or near "selct"'), { code: '42601' })
  for (const other of [syntax, new Error('x'), 'text', null, undefined])
    expect(isDatabaseUnavailable(other)).toBe(false)
  const itself: { cause?: unknown } = {}
  itself.cause = itself
  expect(isDatabaseUnavailable(itself)).toBe(false)
})
