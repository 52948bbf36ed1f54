import type { TimeFilter } from '../../question/question'
import type { TimeNode } from '../../parser/time/time-node'
import type { TimeExpression } from '../../parser/time/combine-times'
import { lacksYear } from '../../parser/time/node-predicates'
import { timeLabel } from './time-label'
import { resolveNode, type Resolved } from './resolve-node'
import { calendarOf, type Calendar, type TimeContext } from './time-context'

/** A time phrase with its dates. */
export type TimeReading = {
  filter: TimeFilter
  /** What was assumed and is shown: "year" where none was named */
  assumed: string[]
}

export const allTime: TimeFilter = {
  ranges: [],
  weekdays: null,
  months: null,
  hours: null,
  event: null,
  label: 'all time',
}

/**
 * Turns a time phrase into dates. Pure: the clock, the time zone and the conventions are arguments.
 * Null when the words contradict one another or name a day that does not exist ("30 February", "Monday on Tuesdays").
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): TimeReading | null {
  if (expression === null) return { filter: allTime, assumed: [] }
  const calendar = calendarOf(context)
  const resolved = resolveNode(expression, calendar)
  if (!resolved) return null
  const filter = toFilter(expression, resolved, calendar)
  return {
    filter,
    assumed: assumptions(expression, resolved),
  }
}

function toFilter(node: TimeNode, resolved: Resolved, calendar: Calendar): TimeFilter {
  const ranges = (resolved.ranges ?? []).filter(({ from, to }) => from !== null || to !== null)
  return {
    ranges: ranges.map(({ from, to }) => ({ from: from?.toString() ?? null, to: to?.toString() ?? null })),
    weekdays: resolved.weekdays,
    months: resolved.months,
    hours: resolved.hours,
    event: null,
    label: timeLabel(node, resolved, calendar),
  }
}

const givesYear = (node: TimeNode) => ['unit', 'beside', 'years', 'ago', 'between'].includes(node.kind)

function looseIn(node: TimeNode): TimeNode[] {
  if (node.kind === 'and' && node.parts.some(givesYear)) return []
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(looseIn)
  if (node.kind === 'bound' || node.kind === 'third' || node.kind === 'nth' || node.kind === 'around')
    return looseIn(node.of)
  return lacksYear(node) ? [node] : []
}

function assumptions(node: TimeNode, { ranges, months }: Resolved): string[] {
  const only = ranges?.length === 1 ? ranges[0] : undefined
  const year = only?.from?.year ?? only?.to?.year
  return months === null && looseIn(node).length > 0 && year !== undefined ? [`no year given: took ${year}`] : []
}
