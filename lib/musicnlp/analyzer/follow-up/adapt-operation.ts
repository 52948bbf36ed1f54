import { intentTraits } from '../../intents/intent-traits'
import type { Bucket, Filters, Name, Question, TimeFilter } from '../../question/question'
import type { Slots } from '../build-question'
import type { Features } from '../features/features'
import { noTime, type Interpretation } from '../interpret'
import { allTime } from '../time/resolve-time'
import { isPlace } from '../kinds/period-rules'
import { adds, dropsDays, mergedTime } from './merge-time'

type Compared = {
  base: Slots
  before: Question
  names: readonly Name[]
  dated: TimeFilter
  interpretation: Interpretation
}

/** Only a list is listed for each side; what else a question says of items is no part of a figure. */
export const figureOnly = { entity: 'none', order: 'desc', limit: null, ordinal: null } as const

/** "vs last year?": compares the question before with what this one names; null if it names nothing to compare. */
export function compared({ base, before, names, dated, interpretation }: Compared): Slots | null {
  // What came first in a year, or had at least 20 plays, is no figure that two years can be compared by.
  if (!intentTraits[before.intent].hasSides || before.having || before.threshold) return null
  // "Queen vs Drake" names both itself.
  const all = names.length > 1 ? names : [...before.names, ...names]
  const sides = sidesOf({ base, before, names: names.length > 0 ? all : [], dated, interpretation })
  return (
    sides && {
      ...base,
      intent: 'compare',
      kind: names.length > 0 ? 'names' : 'times',
      names: [...all],
      time: names.length > 0 ? before.time : allTime,
      ...(before.intent === 'ranking' || base.metric === 'distinct' ? { limit: before.limit } : figureOnly),
      metric: base.metric === 'none' ? 'plays' : base.metric,
      compare: { sides },
    }
  )
}

function sidesOf({ before, names, dated, interpretation }: Compared): NonNullable<Slots['compare']>['sides'] | null {
  const { sides, features } = interpretation
  if (sides.length > 0) return sides.map(({ filter }) => ({ time: filter }))
  if (names.length > 0) return names.map((name) => ({ names: [name] }))
  if (!noTime(dated)) return [{ time: before.time }, { time: mergedTime(before.time, dated, interpretation) }]
  const filters: Filters[] = [before.filters, ...features.filters]
  return features.filters.length > 0 ? filters.map((filter) => ({ filters: filter })) : null
}

/**
 * "2021 vs 2022" and then "and 2023": the sides with one more time; null if the question before compares anything else.
 */
export function furtherTime(
  { intent, compare, time }: Question,
  { time: said }: Interpretation,
): NonNullable<Question['compare']>['sides'] | null {
  const isOfTimes =
    intent === 'compare' &&
    compare !== null &&
    noTime(time) &&
    compare.sides.every((side) => side.time !== undefined && side.names === undefined && side.time.ranges.length > 0)
  return isOfTimes && said.filter.ranges.length > 0 ? [...compare.sides, { time: said.filter }] : null
}

const mostDays: Partial<Record<Bucket, number>> = { day: 1, week: 7, month: 31, quarter: 92, season: 92, year: 366 }

/** "my top album of 2018" and then "for every year": of all years, not of the one before. */
function beyondOne(bucket: Bucket, slots: Slots, { times, events }: Features): Slots {
  const [range, ...others] = slots.time.ranges
  const isOne =
    range?.from && range.to && others.length === 0
      ? Date.parse(range.to) - Date.parse(range.from) <= (mostDays[bucket] ?? 0) * 86_400_000
      : false
  return isOne && times.length + events.length === 0
    ? { ...slots, time: { ...slots.time, ranges: [], event: null, label: allTime.label } }
    : slots
}

/**
 * "top artists of 2022" and then "what about Drake?" asks for his rank; "by month" after a number asks for its series.
 */
export function adapted(merged: Slots, before: Question, said: readonly Name[], features: Features): Slots {
  const [unit] = features.buckets
  const base = unit ? beyondOne(unit.bucket, merged, features) : merged
  const { changes = {}, asShare } = intentTraits[before.intent]
  if (changes.unit === 'unit' && unit) return { ...base, bucket: unit.bucket }
  const bucket = dropsDays(features) ? undefined : features.buckets.find(({ way }) => way !== 'noun')?.bucket
  if (bucket && changes.unit === 'winners') return { ...base, kind: 'winners', bucket, limit: features.limit ?? 1 }
  if (bucket && changes.unit === 'course') {
    const clock = bucket === 'hour_of_day' || bucket === 'weekday' || isPlace(bucket)
    return { ...base, intent: clock ? 'distribution' : 'series', kind: clock ? 'distribution' : 'series', bucket }
  }
  // "as a percentage"
  if (features.labels.has('share') && asShare)
    return { ...base, ...asShare, metric: base.metric === 'time' ? 'time' : 'plays' }
  const [name] = said
  const asksRank =
    changes.name === 'rank' &&
    name !== undefined &&
    said.length === 1 &&
    (before.entity === name.type || before.entity === 'artist') &&
    features.entities.every(({ entity }) => entity === name.type) &&
    before.bucket === null
  if (asksRank) return { ...base, intent: 'rank_of', kind: 'rank_of', limit: null }
  if (
    before.intent === 'compare' &&
    before.compare?.sides.some((side) => side.names !== undefined) &&
    said.length === 1 &&
    name
  ) {
    const kept = adds(features) ? before.compare.sides : before.compare.sides.slice(0, 1)
    const sides = [...kept, { names: [name] }]
    return { ...base, compare: { sides }, names: sides.flatMap(({ names = [] }) => names) }
  }
  return base
}
