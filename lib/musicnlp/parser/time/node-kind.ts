import type { TimeNode, YearlyNode } from './time-node'

const never: ReadonlySet<TimeNode['kind']> = new Set(['hours', 'always', 'bound', 'or', 'so_far'])

/** A stretch of days that a bound, a fraction or an end of a range can be taken of. */
export function isRange(node: TimeNode): boolean {
  if (node.kind === 'and') return node.parts.every(isRange)
  if (node.kind === 'weekdays') return node.weekdays.length === 1 && node.pick.way !== 'every'
  return !never.has(node.kind) && !('pick' in node && node.pick.way === 'every')
}

/** A stretch that can hold smaller ones: "the first week of …". */
export function isLong(node: TimeNode): boolean {
  if (node.kind === 'yearly') return ['season', 'month', 'quarter', 'half'].includes(node.name.type) && node.pick.way !== 'every'
  if (node.kind === 'unit') return node.unit !== 'day' && node.unit !== 'weekend'
  if (node.kind === 'and') return isRange(node) && node.parts.every(isLong)
  return node.kind === 'years' || node.kind === 'rolling'
}

export const lacksYear = (node: TimeNode): node is YearlyNode => node.kind === 'yearly' && node.year === null && node.pick.way === 'newest'

export const isOneYear = (node: TimeNode) =>
  (node.kind === 'years' && node.to === node.from + 1) || (node.kind === 'unit' && node.unit === 'year')

/** Says which, not when: "March", "on Friday". Takes its year or week from what stands beside it. */
export const isLoose = (node: TimeNode) => lacksYear(node) || (node.kind === 'weekdays' && node.pick.way === 'newest')
