import type { TimeNode, Unit, YearlyNode } from './time-node'

const never: ReadonlySet<TimeNode['kind']> = new Set(['hours', 'always', 'bound', 'or', 'so_far'])

/** Whether a node is a period that "since", "early" or "from" can be applied to. */
export function isRange(node: TimeNode): boolean {
  if (node.kind === 'and') return node.parts.every(isRange)
  if (node.kind === 'weekdays') return node.weekdays.length === 1 && node.pick.way !== 'every'
  return !never.has(node.kind) && !('pick' in node && node.pick.way === 'every')
}

/** Whether a node is a period that contains smaller ones: "the first week of …". */
export function isLong(node: TimeNode): boolean {
  if (node.kind === 'yearly')
    return ['season', 'month', 'quarter', 'half'].includes(node.name.type) && node.pick.way !== 'every'
  if (node.kind === 'unit' || node.kind === 'beside') return node.unit !== 'day' && node.unit !== 'weekend'
  if (node.kind === 'and') return isRange(node) && node.parts.every(isLong)
  return node.kind === 'years' || node.kind === 'rolling'
}

export const lacksYear = (node: TimeNode): node is YearlyNode =>
  node.kind === 'yearly' && node.year === null && node.pick.way === 'newest'

/** "late May": the year is missing further in. */
export const lacksYearWithin = (node: TimeNode): boolean =>
  lacksYear(node) || ('of' in node && node.of !== null && lacksYearWithin(node.of))

export const isSameSort = (a: TimeNode, b: TimeNode) =>
  a.kind === 'yearly' && b.kind === 'yearly' ? a.name.type === b.name.type : a.kind === b.kind

export const isOneYear = (node: TimeNode) =>
  (node.kind === 'years' && node.to === node.from + 1) ||
  ((node.kind === 'unit' || node.kind === 'beside') && node.unit === 'year')

const days: Record<Unit, number> = {
  day: 1,
  weekend: 2,
  week: 7,
  fortnight: 14,
  month: 31,
  quarter: 92,
  season: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36525,
}

function daysOf(node: TimeNode): number {
  if (node.kind === 'yearly')
    return node.name.type === 'month' ||
      node.name.type === 'season' ||
      node.name.type === 'quarter' ||
      node.name.type === 'half'
      ? days[node.name.type]
      : 1
  if (node.kind === 'unit' || node.kind === 'beside') return days[node.unit]
  return node.kind === 'years' ? (node.to - node.from) * days.year : Infinity
}

/** Whether a period can contain several of a unit. */
export const isShorter = (unit: Unit, node: TimeNode) => unit === 'half' || days[unit] < daysOf(node)

/** A time without a year or week: "March", "on Friday". It takes them from the time beside it. */
export const isLoose = (node: TimeNode) => lacksYear(node) || (node.kind === 'weekdays' && node.pick.way === 'newest')
