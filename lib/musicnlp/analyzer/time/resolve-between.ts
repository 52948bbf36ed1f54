import { lacksYear } from '../../parser/time/node-kind'
import type { TimeNode } from '../../parser/time/time-node'
import { isBefore, type Range, type Span } from './civil-range'
import { occurrence } from './occurrence'
import type { Calendar } from './time-context'

/** Both ends included. An end without a year takes the one that makes the range run forward: "from Nov to Feb 2017" begins in 2016. */
export function resolveBetween({ from, to }: Extract<TimeNode, { kind: 'between' }>, resolve: Resolve, calendar: Calendar): Range | null {
  const ends = lacksYear(from) && !lacksYear(to) ? endsFromLast(from, to, resolve, calendar) : endsFromFirst(from, to, resolve, calendar)
  if (!ends) return null
  const [first, last] = ends
  return isBefore(first.from, last.to) ? { from: first.from, to: last.to } : null
}

type Resolve = (node: TimeNode) => Span | null
type Ends = [first: Span, last: Span] | null

function endsFromLast(from: TimeNode, to: TimeNode, resolve: Resolve, calendar: Calendar): Ends {
  const last = resolve(to)
  const first = last && near(from, last.from.year, (span) => !isBefore(last.from, span.from), calendar, -1)
  return last && first ? [first, last] : null
}

function endsFromFirst(from: TimeNode, to: TimeNode, resolve: Resolve, calendar: Calendar): Ends {
  const first = resolve(from)
  if (!first) return null
  const last = lacksYear(to) ? near(to, first.from.year, (span) => isBefore(first.from, span.to), calendar, 1) : resolve(to)
  return last ? [first, last] : null
}

/** The occurrence nearest to a year, in one direction, that satisfies `fits`. */
function near(node: TimeNode, year: number, fits: (span: Span) => boolean, calendar: Calendar, step: 1 | -1): Span | null {
  if (node.kind !== 'yearly') return null
  const years = [year, year + step, year + 2 * step, year + 3 * step, year + 4 * step]
  for (const at of years) {
    const span = occurrence(node.name, at, calendar)
    if (span && fits(span)) return span
  }
  return null
}
