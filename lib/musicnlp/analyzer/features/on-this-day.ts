import { dayInZone } from '@/lib/time/day-in-zone'
import type { Viewer } from '../../../viewer'
import type { SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import type { Features } from './features'

function monthAndDay({ now, timeZone }: Viewer): { month: number; day: number } {
  const today = dayInZone(now, timeZone)
  return { month: Number(today.slice(5, 7)), day: Number(today.slice(8, 10)) }
}

const isToday = ({ kind, ...rest }: TimeNode) => kind === 'day' && 'offset' in rest && rest.offset === 0
const yearOf = (node: TimeNode): number | null =>
  node.kind === 'so_far' ? yearOf(node.of) : node.kind === 'years' && node.to === node.from + 1 ? node.from : null

const replaced = (features: Features, value: TimeNode): Features => {
  const [first = { i: 0, j: 0, cost: 0, why: 'this day', type: 'time' as const }] = features.times
  return { ...features, times: [{ ...first, value }] }
}

/** "on this day in 2020", "on this day in other years": the date of today, not today. "find of the year": this year. */
export function withOnThisDay(features: Features, viewer: Viewer): Features {
  if (features.reading.signs.has('on_this_day')) {
    const date = { type: 'date' as const, ...monthAndDay(viewer), weekday: null }
    const year = features.times.map(({ value }) => yearOf(value)).find((one) => one !== null) ?? null
    if (year !== null) return replaced(features, { kind: 'yearly', name: date, year, pick: { way: 'newest' } })
    if (features.reading.signs.has('other_years') || features.times.every(({ value }) => isToday(value)))
      return replaced(features, { kind: 'yearly', name: date, year: null, pick: { way: 'every' } })
  }
  return ofTheYear(features)
}

function ofTheYear(features: Features): Features {
  const unit = (['year', 'month', 'week'] as const).find((one) => features.reading.signs.has(`find_of_${one}`))
  if (unit === undefined || features.times.length > 0) return features
  const value: TimeNode = { kind: 'unit', unit, offset: 0 }
  const span: SpanOf<'time'> = { i: 0, j: 0, cost: 0, why: 'of the year', type: 'time', value }
  return { ...features, times: [span] }
}
