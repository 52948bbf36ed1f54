import { expect, test } from 'vitest'
import { sanitizeFileName } from '@/lib/imports/sanitize-file-name'
import { DisplayName } from '@/lib/validation/account-fields'

const overrides = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']

test.each(overrides)('%j is left out of display names and replaced in file names', (letter) => {
  expect(DisplayName.parse(` ${letter}al${letter}ice `)).toBe('alice')
  expect(DisplayName.parse(letter)).toBeNull()
  expect(sanitizeFileName(`history${letter}nosj.zip`)).toBe('history nosj.zip')
})

test('names in right-to-left scripts stay as they are', () => {
  for (const name of ['ליאת', 'فيروز', 'Fairuz فيروز', 'שלום\u200f!']) expect(DisplayName.parse(name)).toBe(name)
})
