import { lacksYear, lacksYearWithin } from '../../parser/time/node-predicates'
import type { TimeNode } from '../../parser/time/time-node'
import { isBefore, oneDay, type PlainDate, type Range, type ClosedRange } from './civil-range'

/** Both ends included. An end without a year takes the one that makes the range run forward: "from Nov to Feb 2017" begins in 2016. */
export function resolveBetween({ from, to }: Extract<TimeNode, { kind: 'between' }>, resolve: Resolve): Range | null {
  const ends =
    lacksYearWithin(from) && !lacksYearWithin(to) && to.kind !== 'monthly'
      ? endsFromLast(from, to, resolve)
      : endsFromFirst(from, to, resolve)
  if (!ends) return null
  const [first, last] = ends
  return isBefore(first.from, last.to) ? { from: first.from, to: last.to } : null
}

type Resolve = (node: TimeNode) => ClosedRange | null
type Ends = [first: ClosedRange, last: ClosedRange] | null

function endsFromLast(from: TimeNode, to: TimeNode, resolve: Resolve): Ends {
  const last = resolve(to)
  const first = last && near(from, last.from.year, (span) => !isBefore(last.from, span.from), resolve, -1)
  return last && first ? [first, last] : null
}

function endsFromFirst(from: TimeNode, to: TimeNode, resolve: Resolve): Ends {
  const first = resolve(from)
  if (!first) return null
  if (to.kind === 'monthly') return [first, oneDay(firstSuch(to.day, first.from))]
  const last = lacksYearWithin(to)
    ? near(to, first.from.year, (span) => isBefore(first.from, span.to), resolve, 1)
    : resolve(to)
  return last ? [first, last] : null
}

const dated = (node: TimeNode, year: number): TimeNode => {
  if (lacksYear(node)) return { ...node, year }
  return 'of' in node && node.of ? { ...node, of: dated(node.of, year) } : node
}

/** The occurrence nearest to a year, in one direction, that satisfies `fits`. */
function near(
  node: TimeNode,
  year: number,
  fits: (span: ClosedRange) => boolean,
  resolve: Resolve,
  step: 1 | -1,
): ClosedRange | null {
  const years = [year, year + step, year + 2 * step, year + 3 * step, year + 4 * step]
  for (const at of years) {
    const span = resolve(dated(node, at))
    if (span && fits(span)) return span
  }
  return null
}

/** "from the 10th to the 20th": the next 20th, be it still to come. */
function firstSuch(day: number, from: PlainDate): PlainDate {
  const [own, next] = [from, from.with({ day: 1 }).add({ months: 1 })].map((month) => month.with({ day }))
  return own && !isBefore(own, from) ? own : (next ?? from)
}
