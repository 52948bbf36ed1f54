import type { Viewer } from '../../../viewer'
import type { SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import type { Evidence } from './features'

function monthAndDay({ now, timeZone }: Viewer): { month: number; day: number } {
  const parts = new Intl.DateTimeFormat('en', { timeZone, month: 'numeric', day: 'numeric' }).formatToParts(now)
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { month: value('month'), day: value('day') }
}

const onThisDay = /\b(on )?(this|todays) (day|date)\b/
const otherYears =
  /\b(previous|past|other|earlier|all|different) years\b|\bover the years\b|\bin history\b|\bthrough the years\b|\bevery year\b/

const isToday = ({ kind, ...rest }: TimeNode) => kind === 'day' && 'offset' in rest && rest.offset === 0
const yearOf = (node: TimeNode): number | null =>
  node.kind === 'so_far' ? yearOf(node.of) : node.kind === 'years' && node.to === node.from + 1 ? node.from : null

const replaced = (evidence: Evidence, value: TimeNode): Evidence => {
  const [first = { i: 0, j: 0, cost: 0, why: 'this day', type: 'time' as const }] = evidence.times
  return { ...evidence, times: [{ ...first, value }] }
}

/** "on this day in 2020", "on this day in other years": the date of today, not today. "find of the year": this year. */
export function withCalendarDay(evidence: Evidence, viewer: Viewer): Evidence {
  if (onThisDay.test(evidence.words)) {
    const date = { type: 'date' as const, ...monthAndDay(viewer), weekday: null }
    const year = evidence.times.map(({ value }) => yearOf(value)).find((one) => one !== null) ?? null
    if (year !== null) return replaced(evidence, { kind: 'yearly', name: date, year, pick: { way: 'newest' } })
    if (otherYears.test(evidence.words) || evidence.times.every(({ value }) => isToday(value)))
      return replaced(evidence, { kind: 'yearly', name: date, year: null, pick: { way: 'every' } })
  }
  return ofTheYear(evidence)
}

function ofTheYear(evidence: Evidence): Evidence {
  const unit = /\b(?:find|finds|discovery|discoveries) of the (year|month|week)\b/.exec(evidence.words)?.[1]
  if (unit === undefined || evidence.times.length > 0) return evidence
  const value: TimeNode = {
    kind: 'unit',
    unit: unit === 'month' ? 'month' : unit === 'week' ? 'week' : 'year',
    offset: 0,
  }
  const span: SpanOf<'time'> = { i: 0, j: 0, cost: 0, why: 'of the year', type: 'time', value }
  return { ...evidence, times: [span] }
}
