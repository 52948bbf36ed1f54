import { Temporal } from 'temporal-polyfill'
import { conventionsOf, type DateConventions } from '@/lib/format/format-date'
import type { Viewer } from '../../viewer'
import type { PeriodShift, Span } from '../parser/span'
import { formatHours } from '../phrasing/format-hours'
import type { TimeFilter } from '../question/question'
import { unitLength, type Length } from './time/calendar-unit'
import { daysOf, isBefore, type ClosedRange } from './time/civil-range'
import { formatRange } from './time/format-range'
import { allTime } from './time/resolve-time'

/** Without a named step it is as long as the period itself, in months for whole months, else in days. */
function stepOf({ unit, steps }: PeriodShift, span: ClosedRange): Length {
  if (unit !== null && unit !== 'hour') return unitLength(unit, Math.abs(steps))
  const isMonths = span.from.day === 1 && span.to.day === 1
  return isMonths ? { months: span.from.until(span.to, { largestUnit: 'months' }).months } : { days: daysOf(span) }
}

/**
 * Where the period is longer than the step, the step next to it is meant: "and the month before?" after a year is a
 * month.
 */
function moved({ from, to }: ClosedRange, step: Length, isForward: boolean): ClosedRange {
  const isLonger = isBefore(from.add(step), to)
  if (isForward) return { from: isLonger ? to : from.add(step), to: to.add(step) }
  return { from: from.subtract(step), to: isLonger ? from : to.subtract(step) }
}

/** "the two years before": the stretch of that length beside it. */
const beside = ({ from, to }: ClosedRange, length: Length, isForward: boolean): ClosedRange =>
  isForward ? { from: to, to: to.add(length) } : { from: from.subtract(length), to: from }

/** The one range of a time, if it has both ends; null if there are several ranges or none. */
export function singleRange({ ranges: [range, ...others] }: Pick<TimeFilter, 'ranges'>): ClosedRange | null {
  if (!range || others.length > 0 || range.from === null || range.to === null) return null
  return { from: Temporal.PlainDate.from(range.from), to: Temporal.PlainDate.from(range.to) }
}

const HOURS = 24

/** "an hour later": the hours alone move; null where they leave the day. */
function withHoursMoved(time: TimeFilter, steps: number, by: DateConventions): TimeFilter | null {
  if (!time.hours) return null
  const [from, to] = time.hours.map((hour) => hour + steps)
  if (from === undefined || to === undefined || from < 0 || to > HOURS) return null
  return { ...allTime, hours: [from, to], label: formatHours([from, to], by) }
}

/** "and the month before?", "the year after", "an hour later": the time of the question before, moved; null if it has none. */
export function shiftPeriod(time: TimeFilter, shift: PeriodShift, viewer: Viewer): TimeFilter | null {
  const by = conventionsOf(viewer)
  if (shift.unit === 'hour') return withHoursMoved(time, shift.steps, by)
  const span = singleRange(untilToday(time, viewer))
  if (!span) return null
  if (shift.same) return { ...time, ...sameLater(span, shift, by), event: null }
  const step = stepOf(shift, span)
  const { from, to } = shift.whole ? beside(span, step, shift.steps > 0) : moved(span, step, shift.steps > 0)
  return { ...allTime, ranges: [{ from: from.toString(), to: to.toString() }], label: formatRange({ from, to }, by) }
}

/** What goes on has lasted until today. */
function untilToday({ ranges }: TimeFilter, { now, timeZone }: Viewer): Pick<TimeFilter, 'ranges'> {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  return { ranges: ranges.map(({ from, to }) => ({ from, to: to ?? today.add({ days: 1 }).toString() })) }
}

/** "the same stretch a year earlier", "the same months of 2023" */
function sameLater({ from, to }: ClosedRange, { unit, steps, year }: PeriodShift, by: DateConventions) {
  const step = unitLength(unit === 'week' ? 'week' : 'year', year === undefined ? steps : year - from.year)
  const later = { from: from.add(step), to: to.add(step) }
  return {
    ranges: [{ from: later.from.toString(), to: later.to.toString() }],
    label: formatRange(later, by),
  }
}

/** The step that a phrase says: "the year after", "the previous month"; null if it says none. */
export function shiftOf(span: Span): PeriodShift | null {
  if (span.type === 'shift') return span.value
  return span.type === 'time' && span.value.kind === 'beside' && span.value.steps !== 0 ? span.value : null
}
