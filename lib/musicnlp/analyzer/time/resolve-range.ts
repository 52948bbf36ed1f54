import { Temporal } from 'temporal-polyfill'
import type { TimeNode, YearlyNode } from '../../parser/time/time-node'
import { isLoose } from '../../parser/time/node-predicates'
import { resolveBetween } from './resolve-between'
import { resolveBound } from './resolve-bound'
import { resolveNth } from './resolve-nth'
import { resolveWeekday } from './resolve-weekday'
import { thirdOf } from './third-of-period'
import { unitAround, unitFrom, unitLength } from './calendar-unit'
import {
  civil,
  daysOf,
  intersectRanges,
  isBefore,
  isClosed,
  oneDay,
  spanOf,
  weekdayOf,
  type Range,
  type ClosedRange,
} from './civil-range'
import { begun, newestInHistory, occurrence, occurrencesIn } from './occurrence'
import { anchoredYear, unitBeside, yearlyBeside } from './resolve-beside'
import type { Calendar } from './time-context'

/** The one range of days that a node means; null if there is none ("every Friday", 30 February). */
export function resolveRange(node: TimeNode, calendar: Calendar): Range | null {
  const { today } = calendar
  switch (node.kind) {
    case 'day':
      return oneDay(today.add({ days: node.offset }))
    case 'unit':
      return unitFrom(today, node.unit, node.offset, calendar)
    case 'rolling':
      return { from: today.add({ days: 1 }).subtract(unitLength(node.unit, node.count)), to: today.add({ days: 1 }) }
    case 'ago':
      return resolveAgo(node, calendar)
    case 'beside':
      return unitBeside(node, calendar)
    case 'years':
      return { from: civil(node.from, 1, 1), to: civil(node.to, 1, 1) }
    case 'yearly':
      return resolveYearly(node, calendar)
    case 'monthly':
      return resolveMonthly(node, calendar)
    case 'weekdays':
      return resolveWeekday(node, calendar)
    case 'third':
      return thirdOf(closed(node.of, calendar), node.third)
    case 'nth':
      return resolveNth(node, closed(node.of, calendar))
    case 'numbered_week':
      return numberedWeek(node.week, node.of ? closed(node.of, calendar) : unitAround(today, 'year', calendar))
    case 'around':
      return aroundOf(closed(node.of, calendar), node.unit, node.of, calendar)
    case 'bound':
      return resolveBound(node.bound, resolveRange(node.of, calendar))
    case 'between':
      return resolveBetween(node, (end) => closed(end, calendar))
    case 'age':
      return inYearsOfLife(node, calendar)
    case 'so_far':
      return (
        intersectRanges(one(resolveRange(node.of, calendar)), [{ from: null, to: today.add({ days: 1 }) }])[0] ?? null
      )
    case 'rest':
      return intersectRanges(one(resolveRange(node.of, calendar)), [{ from: today, to: null }])[0] ?? null
    case 'shift':
      return shifted(closed(node.of, calendar), node)
    case 'stretch':
      return stretched(closed(node.of, calendar), node, calendar)
    case 'and':
      return within(node.parts, calendar)
    case 'or':
    case 'always':
    case 'hours':
      return null
  }
}

const one = (range: Range | null): Range[] => (range ? [range] : [])

function closed(node: TimeNode, calendar: Calendar): ClosedRange | null {
  const range = resolveRange(node, calendar)
  return range && isClosed(range) ? range : null
}

function resolveAgo({ unit, count, exact }: Extract<TimeNode, { kind: 'ago' }>, calendar: Calendar): Range {
  const byTheDay = exact || unit === 'day' || unit === 'week' || unit === 'fortnight'
  return byTheDay
    ? oneDay(calendar.today.subtract(unitLength(unit, count)))
    : unitFrom(calendar.today, unit, -count, calendar)
}

function resolveYearly({ name, year, pick }: YearlyNode, calendar: Calendar): Range | null {
  if (year !== null) return occurrence(name, year, calendar)
  if (pick.way === 'every') return null
  if (pick.way === 'beside') return pick.leans && !calendar.anchor ? null : yearlyBeside(name, pick.steps, calendar)
  if (pick.way === 'this') return currentOr(name, calendar)
  const { anchor: _, ...alone } = calendar
  if (pick.way === 'next') return yearlyBeside(name, 1, alone)
  const anchored = anchoredYear(name, calendar)
  if (pick.way === 'newest' && anchored !== null) return occurrence(name, anchored, calendar)
  return pick.way === 'back' ? nthOver(begun(name, calendar), pick.count, calendar) : newestInHistory(name, calendar)
}

/** "this winter" is the one that began last year, until the next one begins. */
function currentOr(name: YearlyNode['name'], calendar: Calendar): ClosedRange | null {
  const { today } = calendar
  const [before, own] = [occurrence(name, today.year - 1, calendar), occurrence(name, today.year, calendar)]
  const reachesThisYear = before && isBefore(civil(today.year, 1, 1), before.to)
  return reachesThisYear && own && isBefore(today, own.from) ? before : own
}

function nthOver(found: Iterable<ClosedRange>, count: number, { today }: Calendar): ClosedRange | null {
  let over = 0
  for (const span of found) {
    if (isBefore(today, span.to)) continue
    over += 1
    if (over === count) return span
  }
  return null
}

const MONTHS_BACK = 12 * 12

function resolveMonthly({ day, weekday }: Extract<TimeNode, { kind: 'monthly' }>, { today }: Calendar): Range | null {
  for (let back = 0; back < MONTHS_BACK; back++) {
    const month = today.with({ day: 1 }).subtract({ months: back })
    if (day > month.daysInMonth) continue
    const date = month.with({ day })
    if (!isBefore(today, date) && (weekday === null || weekdayOf(date) === weekday)) return oneDay(date)
  }
  return null
}

/** ISO 8601: weeks from Monday, the first holds 4 January. */
function numberedWeek(week: number, year: ClosedRange | null): Range | null {
  const fourth = year?.from.with({ month: 1, day: 4 })
  return fourth
    ? spanOf(fourth.subtract({ days: (weekdayOf(fourth) + 6) % 7 }).add({ weeks: week - 1 }), { weeks: 1 })
    : null
}

/** A holiday weekend includes a holiday next to it: that of Thanksgiving begins on the Thursday. */
function aroundOf(
  span: ClosedRange | null,
  unit: Extract<TimeNode, { kind: 'around' }>['unit'],
  of: TimeNode,
  calendar: Calendar,
): Range | null {
  if (!span) return null
  if (unit !== 'weekend') return unitAround(span.from, unit, calendar)
  const isHoliday = of.kind === 'yearly' && of.name.type === 'holiday'
  const early = isHoliday && [1, 2].includes(weekdayOf(span.from))
  const weekend = unitFrom(span.from, 'weekend', early ? -1 : 0, calendar)
  if (!isHoliday || weekdayOf(span.from) === 3) return weekend
  return {
    from: isBefore(span.from, weekend.from) ? span.from : weekend.from,
    to: isBefore(weekend.to, span.to) ? span.to : weekend.to,
  }
}

const shifted = (span: ClosedRange | null, { unit, count }: Extract<TimeNode, { kind: 'shift' }>) =>
  span ? oneDay(span.from.add(unitLength(unit, count))) : null

/** The weekend after Thanksgiving begins on its Saturday, a week after it on the next day. */
function stretched(
  span: ClosedRange | null,
  { unit, count, side }: Extract<TimeNode, { kind: 'stretch' }>,
  calendar: Calendar,
): Range | null {
  if (!span) return null
  if (unit === 'weekend' && count === 1 && side !== 'from') return weekendBeside(span, side, calendar)
  if (side === 'before') return { from: span.from.subtract(unitLength(unit, count)), to: span.from }
  return spanOf(side === 'after' ? span.to : span.from, unitLength(unit, count))
}

function weekendBeside({ from, to }: ClosedRange, side: 'before' | 'after', calendar: Calendar): Range {
  const own = unitAround(side === 'after' ? to : from, 'weekend', calendar)
  const isBeside = side === 'after' ? !isBefore(own.from, to) : !isBefore(from, own.to)
  return isBeside ? own : unitFrom(own.from, 'weekend', side === 'after' ? 1 : -1, calendar)
}

/**
 * "the Tuesday of last week", "March last year": a time without a year or a week is looked for inside the other one.
 */
function within(parts: readonly TimeNode[], calendar: Calendar): Range | null {
  const [loose, anchors] = [parts.filter(isLoose), parts.filter((part) => !isLoose(part))]
  const ranges = anchors.map((part) => resolveRange(part, calendar))
  if (ranges.includes(null)) return null
  const both = (all: Range | null, range: Range | null) =>
    all && range ? (intersectRanges([all], [range])[0] ?? null) : null
  const outer = ranges.reduce<Range | null>(both, { from: null, to: null })
  return loose.reduce<Range | null>((all, part) => (all ? inside(part, all, calendar) : null), outer)
}

/** The one occurrence of a node without a year in a range; null if there are several or none. */
export function inside(node: TimeNode, outer: Range, calendar: Calendar): Range | null {
  if (!isClosed(outer)) return outer.from === null && outer.to === null ? resolveRange(node, calendar) : null
  if (node.kind === 'yearly') {
    const found = occurrencesIn(node.name, outer, calendar)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  const day = node.kind === 'weekdays' && node.weekdays.length === 1 ? node.weekdays[0] : undefined
  if (day === undefined || daysOf(outer) > 7) return null
  const date = outer.from.add({ days: (day - weekdayOf(outer.from) + 7) % 7 })
  return isBefore(date, outer.to) ? oneDay(date) : null
}

function inYearsOfLife({ from, to }: { from: number; to: number }, { born }: Calendar): ClosedRange | null {
  if (!born) return null
  const birth = Temporal.PlainDate.from(born)
  return { from: birth.add({ years: from }), to: birth.add({ years: to }) }
}
