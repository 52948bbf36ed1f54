import { Prisma } from '@/prisma/generated/client'
import type { Entity, Metric, Question, TimeFilter } from '@/lib/musicnlp/question'
import type { Unit } from '@/lib/musicnlp/answer-data'
import { isCounted, dayOf, idOf } from './scope'

const sql = Prisma.sql

/** Each figure once, over a group of `plays p`. Time and skips look at every play, the rest at counted plays. */
export const plays = sql`count(*) filter (where ${isCounted})::int`
export const time = sql`coalesce(sum(p.ms_played), 0)::float8`
export const skips = sql`count(*) filter (where p.is_skip)::int`
export const rowCount = sql`count(*)::int`
export const skipRate = sql`coalesce(100.0 * count(*) filter (where p.is_skip) / nullif(count(*), 0), 0)::float8`
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
      return skipRate
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
