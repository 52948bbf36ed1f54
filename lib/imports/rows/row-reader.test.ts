import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsOf } from '../testing/read-file-text'

const cell = fc.oneof(fc.constantFrom('', '"', ',', ';', 'a"b', 'line\nbreak', ' '), fc.string({ maxLength: 8 }))
const quoted = (delimiter: string) => (text: string) =>
  /["\r\n]/.test(text) || text.includes(delimiter) || text.startsWith('#') ? `"${text.replaceAll('"', '""')}"` : text
const table = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  records: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 }),
  chunk: fc.integer({ min: 1, max: 50 }),
})

test('whatever its cells, delimiter and line ends, a table has the rows that csv-parse finds', () => {
  fc.assert(
    fc.property(table, ({ delimiter, end, bom, records, chunk }) => {
      const lines = [['artist', 'track', 'date'], ...records].map((cells) =>
        cells.map(quoted(delimiter)).join(delimiter),
      )
      const text = `${bom ? '\ufeff' : ''}${lines.join(end)}${end}`
      const expected: unknown = parse(text, { columns: true, delimiter, bom: true, skip_empty_lines: true })
      expect(rowsOf(text, chunk)).toEqual({ objects: expected, bad: [] })
    }),
  )
})

test.each([
  ['a quote within a plain cell', 'artist,track\nSpinal Tap,12" mix\nB,T', ['12" mix', 'T']],
  ['text after a closing quote', 'artist,track\nDavid Bowie,"Heroes" (live)\nB,T', ['"Heroes" (live)', 'T']],
  ['blank lines and a missing last line end', '\nartist,track\n\nA,T\n\r\nB,U', ['T', 'U']],
  ['comments above the header', '# made by a script\nartist;track\nA;T', ['T']],
  ['an extra delimiter at the end of lines', 'artist,track\nA,T,', ['T']],
  ['a column that is there twice', 'artist,track,track\nA,T,other', ['T']],
])('a table with %s is read whole', (_, text, tracks) => {
  const { objects, bad } = rowsOf(text)
  expect(objects.map(({ track }) => track)).toEqual(tracks)
  expect(bad).toEqual([])
})

test.each([
  ['A,T\nB,T,U,more\nC,V', [/^has 4 cells, not 2: B \| T \| U \| more/]],
  ['A,T\nB\nC,V', [/^has 1 cells, not 2/]],
  ['A,T\nC,V\nB,"cut of', [/^is incomplete: a quoted cell has no end/]],
  [`A,T\nB,"${'x'.repeat(3_000_000)}"\nC,V`, [/^is larger than 1 MB/]],
])('a bad record is told, and the others are read', (records, reasons) => {
  const { objects, bad } = rowsOf(`artist,track\n${records}`)
  expect(objects.map(({ track }) => track)).toEqual(['T', 'V'])
  expect(bad).toHaveLength(reasons.length)
  reasons.forEach((reason, index) => expect(bad[index]).toMatch(reason))
})

test('a table without a header has numbered columns', () => {
  expect(rowsOf('Artist,Album,Track,05 Apr 2010 11:59\n').objects).toEqual([
    { 1: 'Artist', 2: 'Album', 3: 'Track', 4: '05 Apr 2010 11:59' },
  ])
})

test('JSON lines: a line of 200 kB among normal ones, a broken one, one too large', () => {
  const line = (n: number, pad = '') => JSON.stringify({ n, pad })
  const lines = [line(1, 'x'.repeat(200_000)), line(2), '{"n": 3', '', line(4, 'y'.repeat(2_000_000)), line(5)]
  for (const chunk of [1000, 64 * 1024, 10_000_000]) {
    const { objects, bad } = rowsOf(lines.join('\n'), chunk)
    expect(objects.map(({ n }) => n)).toEqual([1, 2, 5])
    expect(bad).toEqual(['is not valid JSON: {"n": 3', 'is larger than 1 MB'])
  }
})

const row = (n: number) => ({ n, text: '}]"\\', listens: [1], track: { name: 'T' } })

test.each([
  [
    'an object with a list',
    { version: '1', note: 'a "listens": [', user: { listens: [0] }, listens: [row(1), row(2)] },
  ],
  ['an object with the list first', { scrobbles: [row(1), row(2)], after: [{ scrobbles: [row(9)] }] }],
  ['pages', [{ track: [row(1)] }, { '@attr': { page: '2' }, track: [row(2)] }]],
  ['pages with attributes first', [{ '@attr': { page: '2' }, track: [row(1), row(2)] }, { track: [] }]],
])('%s gives the rows of the list, however it is laid out and cut', (_, value) => {
  for (const indent of [0, 2])
    for (const chunk of [1, 7, 100_000])
      expect(rowsOf(JSON.stringify(value, null, indent), chunk)).toEqual({ objects: [row(1), row(2)], bad: [] })
})

test.each([
  ['{\n"plays": []\n}', /^contains a single JSON object instead of a list of plays/],
  ['{\n"listens": [{"n": 1}, {"n"', /^is incomplete: it ends after row 1/],
  ['{\n"listens": [{"n": 1}]', /^is incomplete: it ends after row 1/],
  ['{\n"listens": [}', /^is not valid JSON/],
  ['<!doctype html><html>', /^is a web page.*choose JSON/],
  ['"one text"', /^contains a single text/],
  ['', /^is empty/],
  ['a\0b,c', /^is not a text file/],
])('%j is refused with a sentence', (text, sentence) => expect(() => rowsOf(text)).toThrow(sentence))
