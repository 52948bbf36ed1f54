import { isLoose } from '../../parser/time/node-predicates'
import type { TimeNode, Unit, YearlyNode } from '../../parser/time/time-node'
import { civil, daysOf, intersectRanges, isClosed, oneDay, uniteRanges, weekdayOf, type Range } from './civil-range'
import { intersectArcs, uniteArcs, type HourArc } from './hour-arc'
import { begun, FIRST_YEAR, occurrencesIn, seasonMonths } from './occurrence'
import { anchoredYear } from './resolve-beside'
import { inside, resolveRange } from './resolve-range'
import type { Calendar } from './time-context'

/** A resolved time that has no label yet; null = no limit of that kind. */
export type Resolved = {
  ranges: Range[] | null
  weekdays: number[] | null
  months: number[] | null
  hours: HourArc | null
}

const free: Resolved = { ranges: null, weekdays: null, months: null, hours: null }
const inRanges = (ranges: Range[]): Resolved => ({ ...free, ranges })
const one = (range: Range | null): Resolved | null => (range ? inRanges([range]) : null)

/** The filter that a node means; null for a date that does not exist. */
export function resolveNode(node: TimeNode, calendar: Calendar): Resolved | null {
  const resolved = resolveAny(node, calendar)
  return resolved && withinOneWeek(resolved)
}

/** Weekdays of a single week are dates: "weekdays last week" is Monday to Friday. */
function withinOneWeek(resolved: Resolved): Resolved | null {
  const only = resolved.ranges?.length === 1 ? resolved.ranges[0] : undefined
  const { weekdays } = resolved
  if (!weekdays || !only || !isClosed(only) || daysOf(only) > 7) return resolved
  const week = Array.from({ length: daysOf(only) }, (_, index) => only.from.add({ days: index }))
  const days = week.filter((day) => weekdays.includes(weekdayOf(day)))
  return days.length === 0 ? null : { ...resolved, weekdays: null, ranges: uniteRanges(days.map(oneDay)) }
}

function resolveAny(node: TimeNode, calendar: Calendar): Resolved | null {
  if (node.kind === 'and') return resolveAnd(node.parts, calendar)
  if (node.kind === 'or') return resolveOr(node.parts, calendar)
  if (node.kind === 'always') return free
  if (node.kind === 'hours') return { ...free, hours: [node.from, node.to] }
  if (node.kind === 'rolling' && isWholeOnly(node.unit)) return inRanges(lastWhole(node.unit, node.count, calendar))
  if (recurs(node, calendar)) return resolveRecurring(node, calendar)
  return one(resolveRange(node, calendar))
}

/** "in June" means every June where the question is about a habit; "in summer" does so unless it is about the past. */
function recurs(node: TimeNode, calendar: Calendar): boolean {
  if (!('pick' in node)) return false
  if (node.kind === 'yearly' && node.year !== null) return false
  if (node.pick.way !== 'newest') return node.pick.way === 'every'
  if (node.kind === 'weekdays' && node.weekdays.length > 1 && !isWeekend(node.weekdays)) return true
  if (node.kind === 'yearly' && anchoredYear(node.name, calendar) !== null) return false
  return calendar.habit ?? (node.kind === 'yearly' && (node.name.type === 'season' || node.name.type === 'anniversary'))
}

const isWeekend = (days: readonly number[]) => days.length === 2 && days.includes(0) && days.includes(6)

function resolveRecurring(node: TimeNode, calendar: Calendar): Resolved | null {
  if (node.kind === 'weekdays') return { ...free, weekdays: node.weekdays }
  if (node.kind !== 'yearly') return null
  const months = monthsOf(node, calendar)
  return months ? { ...free, months } : inRanges(uniteRanges(sinceStreaming(node, calendar)))
}

const sinceStreaming = ({ name }: YearlyNode, calendar: Calendar) =>
  [...begun(name, calendar)].filter(({ from }) => from.year >= (calendar.firstYear ?? FIRST_YEAR))

const run = (first: number, length: number) =>
  Array.from({ length }, (_, index) => ((first - 1 + index) % 12) + 1).sort((a, b) => a - b)

/** The months that a node covers; null for anything shorter than a month. */
function monthsOf({ name }: YearlyNode, calendar: Calendar): number[] | null {
  switch (name.type) {
    case 'season':
      return seasonMonths(name.season, calendar)
    case 'month':
      return [name.month]
    case 'quarter':
      return run(name.quarter * 3 - 2, 3)
    case 'half':
      return run(name.half * 6 - 5, 6)
    case 'date':
    case 'numeric_date':
    case 'holiday':
    case 'anniversary':
      return null
  }
}

/** "the last two weekends" are the two that are over, where "the last two weeks" end today. */
const isWholeOnly = (unit: Unit) => unit === 'weekend' || unit === 'quarter' || unit === 'season'

function lastWhole(unit: Unit, count: number, calendar: Calendar): Range[] {
  const offsets = Array.from({ length: count }, (_, index) => -(index + 1))
  return uniteRanges(offsets.flatMap((offset) => resolveRange({ kind: 'unit', unit, offset }, calendar) ?? []))
}

function resolveAnd(parts: readonly TimeNode[], calendar: Calendar): Resolved | null {
  const habitual = parts.some((part) => part.kind === 'hours' && part.habitual)
  const firm = parts.filter((part) => !isLoose(part) && !isEverySeason(part)).map((part) => resolveNode(part, calendar))
  const base = firm.reduce<Resolved | null>((all, part) => (all && part ? meet(all, part) : null), free)
  const loose = parts.filter((part) => isLoose(part) || isEverySeason(part)).sort((a, b) => rank(a) - rank(b))
  const all = loose.reduce<Resolved | null>((met, part) => (met ? narrow(met, part, habitual, calendar) : null), base)
  return all && (isAfterMidnight(all, parts) || isNewYear(all, parts)) ? nextDay(all) : all
}

/** "New Year's Eve at midnight": the midnight that everybody waits for, at the end of that day. */
const isNewYear = ({ hours }: Resolved, parts: readonly TimeNode[]): boolean =>
  hours !== null &&
  parts.some(
    (part) => part.kind === 'yearly' && part.name.type === 'holiday' && part.name.holiday === 'new_years_eve',
  ) &&
  parts.some((part) => part.kind === 'hours' && part.part === 'midnight')

/** "last night at 3am": the hours after midnight of a night, which alone no longer say that it began the day before. */
function isAfterMidnight({ hours }: Resolved, parts: readonly TimeNode[]): boolean {
  const night = parts.find((part) => part.kind === 'hours' && part.to < part.from)
  return night?.kind === 'hours' && hours !== null && hours[0] < hours[1] && hours[1] <= night.to
}

const nextDay = (resolved: Resolved): Resolved => ({
  ...resolved,
  ranges:
    resolved.ranges?.map(({ from, to }) => ({
      from: from?.add({ days: 1 }) ?? null,
      to: to?.add({ days: 1 }) ?? null,
    })) ?? null,
  weekdays: resolved.weekdays?.map((day) => (day + 1) % 7).sort((a, b) => a - b) ?? null,
})

/** Months and holidays first: a weekday may then be looked for inside them. */
const rank = (node: TimeNode) => (node.kind === 'yearly' ? 0 : 1)

const isSeason = (node: TimeNode) => node.kind === 'yearly' && node.name.type === 'season'
const isEverySeason = (node: TimeNode) =>
  node.kind === 'yearly' && isSeason(node) && node.year === null && node.pick.way === 'every'

/** A season belongs to the year in which it begins: "the winters of 2020 and 2021" end in March 2022. */
const isWholeYears = (range: Range) =>
  isClosed(range) && [range.from, range.to].every(({ day, month }) => day === 1 && month === 1)

/** Narrows a range by a node without a year: to its one occurrence in the range, or to all of them. */
function narrow(all: Resolved, node: TimeNode, habitual: boolean, calendar: Calendar): Resolved | null {
  if (all.ranges === null) {
    const habit = habitual && node.kind === 'weekdays' ? true : calendar.habit
    const own = resolveNode(node, { ...calendar, habit })
    return own && meet(all, own)
  }
  const only = all.ranges.length === 1 ? all.ranges[0] : undefined
  if (isSeason(node) && all.ranges.every(isWholeYears))
    return { ...all, ranges: uniteRanges(everyIn(node, all.ranges, calendar)) }
  const found = only && isClosed(only) && !isEverySeason(node) ? inside(node, only, calendar) : null
  if (found) return { ...all, ranges: [found] }
  const recurring = resolveRecurring(node, calendar)
  if (recurring?.ranges) return { ...all, ranges: everyIn(node, all.ranges, calendar) }
  return recurring && meet(all, recurring)
}

/** All occurrences of a day within the ranges. An open end reaches as far as `begun` does. */
function everyIn(node: TimeNode, ranges: readonly Range[], calendar: Calendar): Range[] {
  if (node.kind !== 'yearly') return []
  const far = { from: civil(FIRST_YEAR, 1, 1), to: calendar.today.add({ days: 1 }) }
  return ranges.flatMap(({ from, to }) =>
    occurrencesIn(node.name, { from: from ?? far.from, to: to ?? far.to }, calendar),
  )
}

const common = (a: number[] | null, b: number[] | null) =>
  a === null ? b : b === null ? a : a.filter((value) => b.includes(value))

function meet(a: Resolved, b: Resolved): Resolved | null {
  const ranges = a.ranges === null ? b.ranges : b.ranges === null ? a.ranges : intersectRanges(a.ranges, b.ranges)
  const hours = a.hours === null ? b.hours : b.hours === null ? a.hours : intersectArcs(a.hours, b.hours)
  const met = { ranges, weekdays: common(a.weekdays, b.weekdays), months: common(a.months, b.months), hours }
  const empty =
    [met.ranges, met.weekdays, met.months].some((limit) => limit?.length === 0) || (a.hours !== null && hours === null)
  return empty ? null : met
}

function resolveOr(parts: readonly TimeNode[], calendar: Calendar): Resolved | null {
  const [first, ...rest] = parts.map((part) => resolveNode(part, calendar))
  return rest.reduce<Resolved | null>((all, part) => (all && part ? unite(all, part) : null), first ?? null)
}

/** The union of two filters as one filter; null if they differ in more than one limit. */
function unite(a: Resolved, b: Resolved): Resolved | null {
  const differing = keys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
  const [key] = differing
  if (key === undefined) return a
  if (differing.length > 1) return null
  switch (key) {
    case 'ranges':
      return { ...a, ranges: a.ranges && b.ranges && uniteRanges([...a.ranges, ...b.ranges]) }
    case 'weekdays':
      return { ...a, weekdays: union(a.weekdays, b.weekdays) }
    case 'months':
      return { ...a, months: union(a.months, b.months) }
    case 'hours':
      return uniteHours(a, b)
  }
}

const keys = ['ranges', 'weekdays', 'months', 'hours'] as const
const union = (a: number[] | null, b: number[] | null) =>
  a && b ? [...new Set([...a, ...b])].sort((x, y) => x - y) : null

function uniteHours(a: Resolved, b: Resolved): Resolved | null {
  if (!a.hours || !b.hours) return { ...a, hours: null }
  const hours = uniteArcs(a.hours, b.hours)
  return hours && { ...a, hours }
}
