import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import {
  days,
  distinct,
  plays,
  rowCount,
  skipRatePercent,
  skips,
  time,
  type ItemKind,
  type Measure,
} from './metric-measures'
import { idOf } from './scope'

const sql = Prisma.sql

/** What every row of items has; the fields of a statement's own come on top. */
export const ItemRow = z.object({
  id: z.number(),
  name: z.string(),
  artist_id: z.number(),
  artist_name: z.string(),
  plays: z.number(),
  ms_played: z.number(),
})
export type ItemRow = z.infer<typeof ItemRow>

/** Singular kind of the items that a question lists; tracks where it names none. */
export const itemKindOf = ({ entity }: Pick<Question, 'entity'>, otherwise: ItemKind = 'track'): ItemKind =>
  entity === 'none' ? otherwise : entity

const catalogue = { track: sql`tracks`, album: sql`albums`, artist: sql`artists` }

/** `join … i on i.id = t.id` for the name, and the artist's: one name, since merges are the listener's own. */
export const withNames = (kind: ItemKind): Prisma.Sql =>
  sql`join ${catalogue[kind]} i on i.id = t.id join artists a on a.id = t.artist_id`
export const nameColumns = sql`i.name, t.artist_id, a.name as artist_name`
/** Bytes, not a language's rules: the same order on every server. */
export const byName = sql`i.name collate "C", t.id`

/** `id`, `artist_id`, `plays`, `ms_played` of each item of the plays that the conditions admit. */
export function totalsBy(kind: ItemKind, conditions: Prisma.Sql, extra: Prisma.Sql = Prisma.empty): Prisma.Sql {
  return sql`
    select ${idOf[kind]} as id, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played ${extra}
    from plays p
    where ${conditions} and ${idOf[kind]} is not null
    group by 1`
}

/** The same of each item in each period (`key`) in which it was played. */
export function totalsByPeriod(
  kind: ItemKind,
  key: Prisma.Sql,
  conditions: Prisma.Sql,
  extra: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  return sql`
    select ${idOf[kind]} as id, ${key} as key, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played ${extra}
    from plays p
    where ${conditions} and ${idOf[kind]} is not null
    group by 1, 2`
}

/**
 * The same where an item's periods are days: nearly as many groups as plays, which a hash would hold all at once. The
 * indexes have a person's plays by item, so each item's days are put in order and added up as they come.
 */
export function totalsByDay(kind: ItemKind, day: Prisma.Sql, conditions: Prisma.Sql): Prisma.Sql {
  return sql`
    select p.id, p.key, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played
    from (
      select ${idOf[kind]} as id, ${day} as key, p.artist_id, p.ms_played, p.counts
      from plays p where ${conditions} and ${idOf[kind]} is not null order by 1, 2) p
    group by 1, 2`
}

export const direction = { asc: sql`asc`, desc: sql`desc` }
type Order = keyof typeof direction

/**
 * How items are ranked by a measure: its figure, which items are listed at all, and what settles a tie before the
 * name. An item without a counted play is not listed, except by how often it was skipped.
 */
export function rankingBy(name: Measure, kind: ItemKind, order: Order, filter: Question['time']) {
  const isAboutSkips = name === 'skips' || name === 'skip_rate'
  return {
    figure: figureOf(name, kind, filter),
    tieBreak: { plays: time, time: plays, skips: plays, skip_rate: rowCount, distinct: plays, days: plays }[name],
    tieOrder: isAboutSkips ? direction.desc : direction[order],
    listed: isAboutSkips && order === 'desc' ? skips : plays,
  }
}

function figureOf(name: Measure, kind: ItemKind, filter: Question['time']): Prisma.Sql {
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
      return kind === 'track' ? days(filter) : distinct('track')
  }
}

/** The item as the answer prints it. */
export function itemOf(kind: ItemKind, row: ItemRow, rank: number): AnswerItem {
  return {
    rank,
    type: kind,
    id: row.id,
    name: row.name,
    ...(kind !== 'artist' && { artist: { id: row.artist_id, name: row.artist_name } }),
    plays: row.plays,
    ms_played: row.ms_played,
  }
}

/** The field of an item that holds a measure's figure. */
export function figureField(name: Measure, kind: ItemKind, value: number): Partial<AnswerItem> {
  switch (name) {
    case 'plays':
    case 'time':
      return {}
    case 'skips':
      return { skips: value }
    case 'skip_rate':
      return { skip_rate: rounded(value) }
    case 'days':
      return { days: value }
    case 'distinct':
      return kind === 'track' ? { days: value } : { distinct: value }
  }
}

/** Percentages and averages go out with one decimal. */
export const rounded = (value: number): number => Math.round(value * 10) / 10
