import { expect, it } from 'vitest'
import { wallClockInstant, parseTimeText, type ParsedTime } from '../../parse-time-text'
import { datePhrases } from './times/date-phrases'
import { holidayPhrases } from './times/holiday-phrases'
import { hourPhrases } from './times/hour-phrases'
import { textsWithoutTimes } from './times/texts-without-times'
import { otherReferenceDates } from './times/other-reference-dates'
import { partsOfYears } from './times/parts-of-years'
import { relativePhrases } from './times/relative-phrases'
import { rangePhrases } from './times/range-phrases'
import { weekdayPhrases } from './times/weekday-phrases'

const iso = (year = 0, month = 0, day = 1) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** "2022", "2022-03" and "2022-03-05" as the whole year, month or day. */
function unit(text: string): [string | null, string | null] {
  const [year = 0, month, day] = text.split('-').map(Number)
  if (text === '') return [null, null]
  if (month === undefined) return [iso(year), iso(year + 1)]
  return day === undefined
    ? [iso(year, month - 1), iso(year, month)]
    : [iso(year, month - 1, day), iso(year, month - 1, day + 1)]
}

/** "a..b" from the first instant of a up to that of b, "a~b" through the last of b, "a+b" both. */
function ranges(text: string): ParsedTime['ranges'] {
  return text.split('+').map((one) => {
    const [from = '', to = ''] = one.split(/\.\.|~/)
    if (one.includes('..')) return [unit(from)[0], unit(to)[0]]
    return one.includes('~') ? [unit(from)[0], unit(to)[1]] : unit(one)
  })
}

function expected(text: string): ParsedTime {
  const read: ParsedTime = { ranges: [], weekdays: null, months: null, hours: null }
  for (const part of text.trim().split(' ')) {
    const [, limit, values = ''] = /^(wd|m|h)\[(.*)\]$/.exec(part) ?? []
    const numbers = values.split(',').map(Number)
    if (limit === 'wd') read.weekdays = numbers
    else if (limit === 'm') read.months = numbers
    else if (limit === 'h') read.hours = [numbers[0] ?? 0, numbers[1] ?? 0]
    else if (part !== '-') read.ranges.push(...ranges(part))
  }
  return read
}

const sets = {
  datePhrases,
  holidayPhrases,
  hourPhrases,
  textsWithoutTimes,
  otherReferenceDates,
  partsOfYears,
  relativePhrases,
  rangePhrases,
  weekdayPhrases,
}

const blocks = Object.entries(sets).flatMap(([set, text]) =>
  text
    .trim()
    .split(/^@/m)
    .filter(Boolean)
    .map((block) => block.trim().split('\n'))
    .map(([now = '', ...lines]) => ({ set, now, lines })),
)

it.each(blocks)('$set at $now', ({ now, lines }) => {
  const missed = lines.flatMap((line) => {
    const at = line.lastIndexOf(' => ')
    const got = JSON.stringify(parseTimeText(line.slice(0, at), wallClockInstant(now)))
    return line
      .slice(at + 4)
      .split(' || ')
      .some((reading) => JSON.stringify(expected(reading)) === got)
      ? []
      : [`${line}\n    ${got}`]
  })
  expect(missed.join('\n')).toBe('')
})
