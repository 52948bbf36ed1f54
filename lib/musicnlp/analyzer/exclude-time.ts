import type { CivilRange, TimeFilter } from '../question/question'
import { arcOf, holds, type HourArc } from './time/hour-arc'
import { allTime } from './time/resolve-time'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const everyMonth = Array.from({ length: 12 }, (_, n) => n + 1)
const everyHour = Array.from({ length: 24 }, (_, hour) => hour)
const wholeDay: HourArc = [0, 24]
const allDates: CivilRange = { from: null, to: null }

/**
 * "except weekends", "without March 2021", "but not at night": what remains, as one filter. Null if one filter cannot hold
 * it ("except Friday nights"), or if there is nothing to take away: "in 2021 but not in 2022" compares two times.
 */
export function excludeTime(filter: TimeFilter, left: TimeFilter): TimeFilter | null {
  const remaining = partOf(filter, left)
  const label = `${filter.label === allTime.label ? '' : `${filter.label} `}except ${left.label}`
  return remaining && { ...filter, ...remaining, label }
}

function partOf(
  filter: TimeFilter,
  { ranges, weekdays, months, hours, event }: TimeFilter,
): Partial<TimeFilter> | null {
  const limits = [ranges.length > 0, weekdays, months, hours, event].filter(Boolean)
  if (limits.length !== 1) return null
  if (ranges.length > 0) return rangesWithout(filter.ranges, ranges)
  if (weekdays) return named('weekdays', without(filter.weekdays ?? everyDay, weekdays))
  // "in March but not in April": no April lies in March.
  if (months && filter.ranges.length > 0 && !filter.ranges.some((range) => reaches(range, months))) return null
  if (months) return named('months', without(filter.months ?? everyMonth, months))
  return hours && named('hours', arcWithout(filter.hours ?? wholeDay, hours))
}

/** Whether a day of the range lies in one of the months. */
function reaches({ from, to }: CivilRange, months: readonly number[]): boolean {
  if (from === null || to === null) return true
  const [first, last] = [new Date(from), new Date(Date.parse(to) - 1)].map(
    (day) => day.getUTCFullYear() * 12 + day.getUTCMonth(),
  ) as [number, number]
  return months.some((month) => (month + 11 - (first % 12)) % 12 <= last - first)
}

const named = <K extends keyof TimeFilter>(key: K, value: TimeFilter[K] | null) =>
  value === null ? null : { [key]: value }

function without(all: readonly number[], left: readonly number[]): number[] | null {
  const rest = all.filter((value) => !left.includes(value))
  return rest.length === 0 || rest.length === all.length ? null : rest
}

function arcWithout(all: HourArc, left: HourArc): HourArc | null {
  const hours = everyHour.filter((hour) => holds(all, hour))
  const rest = hours.filter((hour) => !holds(left, hour))
  return rest.length === hours.length ? null : arcOf(new Set(rest))
}

function rangesWithout(all: readonly CivilRange[], left: readonly CivilRange[]): Partial<TimeFilter> | null {
  const before = all.length > 0 ? all : [allDates]
  const after = left.reduce<readonly CivilRange[]>((rest, one) => rest.flatMap((range) => cut(range, one)), before)
  return after.length === 0 || JSON.stringify(after) === JSON.stringify(before) ? null : { ranges: [...after] }
}

/** What of a range lies before another, and what after it. */
function cut({ from, to }: CivilRange, left: CivilRange): CivilRange[] {
  const before =
    left.from !== null && (from === null || from < left.from)
      ? [{ from, to: to === null || to > left.from ? left.from : to }]
      : []
  const after =
    left.to !== null && (to === null || to > left.to)
      ? [{ from: from === null || from < left.to ? left.to : from, to }]
      : []
  return [...before, ...after]
}
