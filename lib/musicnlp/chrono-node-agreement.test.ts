import * as chrono from 'chrono-node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTimeText } from './parse-time-text'

const now = new Date('2024-06-15T12:00:00Z')
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const two = (value: number) => String(value).padStart(2, '0')

/** Ways to write a day in full, on which another parser must agree. */
const forms: ((year: number, month: number, day: number) => string)[] = [
  (y, m, d) => `${months[m - 1] ?? ''} ${d}, ${y}`,
  (y, m, d) => `${d} ${months[m - 1] ?? ''} ${y}`,
  (y, m, d) => `${(months[m - 1] ?? '').slice(0, 3)} ${d} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${m}/${d}/${two(y % 100)}`,
  (y, m, d) => `the ${d}th of ${months[m - 1] ?? ''} ${y}`,
]

const civil = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

describe('absolute dates as chrono reads them', () => {
  it('agrees on every form', () => {
    const day = fc.record({
      y: fc.integer({ min: 2001, max: 2023 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 4, max: 20 }),
    })
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), ({ y, m, d }, form) => {
        const text = `what did I play on ${form(y, m, d)}`
        const theirs = chrono.parseDate(text, now)
        expect(parseTimeText(text, now).ranges[0]?.[0]).toBe(theirs && civil(theirs))
      }),
      { numRuns: 400 },
    )
  })
})
