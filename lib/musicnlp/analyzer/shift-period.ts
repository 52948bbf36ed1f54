import { Temporal } from 'temporal-polyfill'
import type { Unit } from '../parser/time/time-node'
import type { CivilRange, TimeFilter } from '../question'
import { unitLength, type Length } from './time/calendar-unit'
import { daysOf, isBefore, type ClosedRange } from './time/civil-range'
import { formatRange } from './time/format-range'
import { allTime } from './time/resolve-time'

/** "the summer before" is that of the year before. */
const units = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['year', 'year'],
  ['spring', 'year'],
  ['summer', 'year'],
  ['autumn', 'year'],
  ['fall', 'year'],
  ['winter', 'year'],
])

/** The step that was said; unsaid it is as long as the stretch itself: whole months by months, else days. */
function stepOf(words: string, span: ClosedRange): Length {
  const said = words
    .split(/\W+/)
    .map((word) => units.get(word))
    .find((unit) => unit !== undefined)
  if (said) return unitLength(said, 1)
  const isMonths = span.from.day === 1 && span.to.day === 1
  return isMonths ? { months: span.from.until(span.to, { largestUnit: 'months' }).months } : { days: daysOf(span) }
}

/** A stretch longer than the step makes way for the step beside it: "and the month before?" after a year is a month. */
function moved({ from, to }: ClosedRange, step: Length, isForward: boolean): ClosedRange {
  const isLonger = isBefore(from.add(step), to)
  if (isForward) return { from: isLonger ? to : from.add(step), to: to.add(step) }
  return { from: from.subtract(step), to: isLonger ? from : to.subtract(step) }
}

function single([range, ...others]: readonly CivilRange[]): ClosedRange | null {
  if (!range || others.length > 0 || range.from === null || range.to === null) return null
  return { from: Temporal.PlainDate.from(range.from), to: Temporal.PlainDate.from(range.to) }
}

/** "and the month before?", "the year after": the stretch of the turn before, moved; null if there is none to move. */
export function shiftPeriod({ ranges }: TimeFilter, words: string): TimeFilter | null {
  const span = single(ranges)
  if (!span) return null
  const { from, to } = moved(span, stepOf(words, span), /\b(after|following|next|later)\b/.test(words))
  return { ...allTime, ranges: [{ from: from.toString(), to: to.toString() }], label: formatRange({ from, to }) }
}
