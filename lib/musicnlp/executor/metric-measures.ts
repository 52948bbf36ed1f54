import { isCounted, msPlayed as time, plays, skips } from '@/lib/stats/measures'
import { Prisma } from '@/prisma/generated/client'
import type { Entity, Metric, Question, TimeFilter } from '@/lib/musicnlp/question/question'
import type { Unit } from '@/lib/musicnlp/question/answer-data'
import { dayOf, idOf } from './scope'

const sql = Prisma.sql

/** Time and skips look at every play, the rest at counted plays. */
export { msPlayed as time, plays, skips } from '@/lib/stats/measures'
export const rowCount = sql`count(*)::int`
/** 0 to 100, and 0 without a play; decimal, so that "exactly 7 %" is not missed by a float's last digit. */
export const skipRatePercent = sql`coalesce(100.0 * ${skips} / nullif(${rowCount}, 0), 0)::float8`
export const days = (filter: TimeFilter) => sql`count(distinct ${dayOf(filter)}) filter (where ${isCounted})::int`
export const distinct = (kind: ItemKind) => sql`count(distinct ${idOf[kind]}) filter (where ${isCounted})::int`

export type ItemKind = Exclude<Entity, 'none'>
/** What can be measured: every metric but the one that says "none was said". */
export type Measure = Exclude<Metric, 'none'>

/** Plays, unless another measure was said. */
export const measureOf = ({ metric }: Pick<Question, 'metric'>): Measure => (metric === 'none' ? 'plays' : metric)

/** @param kind what `distinct` counts */
export function measure(name: Measure, filter: TimeFilter, kind: ItemKind): Prisma.Sql {
  switch (name) {
    case 'plays':
      return plays
    case 'time':
      return time
    case 'skips':
      return skips
    case 'skip_rate':
      return skipRatePercent
    case 'days':
      return days(filter)
    case 'distinct':
      return distinct(kind)
  }
}

export function unitOf(name: Measure, kind: ItemKind): Unit {
  switch (name) {
    case 'plays':
      return 'plays'
    case 'time':
      return 'ms'
    case 'skips':
      return 'skips'
    case 'skip_rate':
      return 'percent'
    case 'days':
      return 'days'
    case 'distinct':
      return `${kind}s`
  }
}
