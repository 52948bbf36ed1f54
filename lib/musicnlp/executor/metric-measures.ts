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
export const measure = (name: Measure, filter: TimeFilter, kind: ItemKind): Prisma.Sql =>
  ({ plays, time, skips, skip_rate: skipRatePercent, days: days(filter), distinct: distinct(kind) })[name]

export const unitOf = (name: Measure, kind: ItemKind): Unit =>
  (({ plays: 'plays', time: 'ms', skips: 'skips', skip_rate: 'percent', days: 'days', distinct: `${kind}s` }) as const)[
    name
  ]

/** The instants of the first and the last counted play, null without one. */
export const firstAndLast = sql`min(p.played_at) filter (where ${isCounted}) as first,
  max(p.played_at) filter (where ${isCounted}) as last`
