import { expect, test } from 'vitest'
import { sanitizeFileName } from '@/lib/imports/sanitize-file-name'
import { Bio, DisplayName } from '@/lib/validation/account-fields'
import { nonBlank } from '@/lib/validation/non-blank'

const overrides = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']

test.each(overrides)('%j is left out of what people write about themselves and replaced in file names', (letter) => {
  expect(DisplayName.parse(` ${letter}al${letter}ice `)).toBe('alice')
  expect(DisplayName.parse(letter)).toBeNull()
  expect(Bio.parse(`I ${letter}play`)).toBe('I play')
  expect(nonBlank('Needs a name.').parse(`Year in ${letter}Lisbon`)).toBe('Year in Lisbon')
  expect(nonBlank('Needs a name.').safeParse(letter).success).toBe(false)
  expect(sanitizeFileName(`history${letter}nosj.zip`)).toBe('history nosj.zip')
})

test('names in right-to-left scripts stay as they are', () => {
  for (const name of ['ליאת', 'فيروز', 'Fairuz فيروز', 'שלום\u200f!']) expect(DisplayName.parse(name)).toBe(name)
})
