import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonArraySplitter } from './json-array-splitter'

function split(chunks: Buffer[], maxElementBytes = 1_000_000) {
  const texts: (string | null)[] = []
  const splitter = jsonArraySplitter((text) => texts.push(text), maxElementBytes)
  for (const chunk of chunks) splitter.push(chunk)
  splitter.end()
  return texts
}

const parsed = (chunks: Buffer[]) => split(chunks).map((text): unknown => JSON.parse(text ?? '"too large"'))

function cut(bytes: Buffer, sizes: number[]): Buffer[] {
  const chunks: Buffer[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return chunks
}

const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/)
const layout = fc.record({
  values: fc.array(fc.jsonValue({ stringUnit: 'binary' }), { maxLength: 12 }),
  indent: fc.constantFrom(undefined, 1, 2, '\t'),
  space,
  bom: fc.boolean(),
  sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
})

test('whatever the layout and the chunks, the elements are those of JSON.parse', () => {
  fc.assert(
    fc.property(layout, ({ values, indent, space, bom, sizes }) => {
      const elements = values.map((value) => JSON.stringify(value, null, indent))
      const text = `${bom ? '\ufeff' : ''}${space}[${space}${elements.join(`${space},${space}`)}${space}]${space}`
      expect(parsed(cut(Buffer.from(text), sizes))).toEqual(
        values.map((value): unknown => JSON.parse(JSON.stringify(value))),
      )
    }),
    { numRuns: 400 },
  )
})

test('an element over the cap is given up, its neighbours are not, however it is cut', () => {
  const bytes = Buffer.from(`[{"a":1},"${'x'.repeat(500)}",{"b":"${'\\"'.repeat(300)}"},[2]]`)
  for (const size of [1, 7, 100, 10_000]) expect(split(cut(bytes, [size]), 100)).toEqual(['{"a":1}', null, null, '[2]'])
})

test('a 100 MB text is passed over without being held', () => {
  const chunk = Buffer.alloc(1_000_000, 'x')
  const texts: (string | null)[] = []
  const splitter = jsonArraySplitter((text) => texts.push(text), 1_000_000)
  splitter.push(Buffer.from('[{"ok":true}, "'))
  const before = process.memoryUsage().rss
  for (let times = 0; times < 100; times++) splitter.push(chunk)
  splitter.push(Buffer.from('", {"ok":false}]'))
  splitter.end()
  expect(texts).toEqual(['{"ok":true}', null, '{"ok":false}'])
  expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000)
})

test.each([
  ['', 'is empty'],
  [' \n ', 'is empty'],
  ['{"a":1}', 'contains a single JSON object instead of a list of plays'],
  ['"text"', 'contains a single text instead of a list of plays'],
  ['\u0089PNG', 'is not JSON'],
  ['[{"a":1},{"b":2}', 'is incomplete: it ends after row 2'],
  ['[{"a":1},{"b":', 'is incomplete: it ends after row 1'],
  ['[{"a":1}{"b":2}]', 'is not valid JSON after row 1 (byte 9)'],
  ['[{"a":1},]', 'is not valid JSON after row 1: an element is missing'],
  ['[1] [2]', 'is not valid JSON after row 1 (byte 5)'],
])('%j is refused: it %s', (text, message) => {
  for (const size of [1, 3, 1000]) expect(() => split(cut(Buffer.from(text), [size]))).toThrow(message)
})
