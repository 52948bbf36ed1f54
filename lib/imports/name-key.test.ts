import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameKey } from './name-key'

test.each([
  ['Beyoncé', 'beyonce\u0301'],
  ['STRASSE', 'straße'],
  ['STRAẞE', 'strasse'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
  ['ﬁve', 'FIVE'],
  ['Ｆｕｌｌ　Ｗｉｄｔｈ', 'full width'],
  ['  two\t\n words\u00a0', 'two words'],
  ['nul\0byte', 'nulbyte'],
])('%j and %j are one name', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

test.each([
  ['Beyoncé', 'Beyonce'],
  ['AC/DC', 'ACDC'],
  ['P!nk', 'Pink'],
  ['ı', 'i'],
  ['🎵', '🎶'],
])('%j and %j are two names', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)))

test('only white space and NUL is no name', () => expect(nameKey(' \0\u2003')).toBe(''))

test('a 10 kB name keeps its own key, which fits an index', () => {
  const long = '🎶x'.repeat(2000)
  expect(Buffer.byteLength(nameKey(long))).toBeLessThanOrEqual(400)
  expect(nameKey(long)).not.toBe(nameKey(`${long}!`))
})

test('a key is its own key, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nameKey(nameKey(text)) === nameKey(text)))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => nameKey(text.toUpperCase().toLowerCase()) === nameKey(text.toUpperCase()),
    ),
  )
})
