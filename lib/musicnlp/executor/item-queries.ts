import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import { measure, plays, rowCount, skips, time, type ItemKind, type Measure } from './metric-measures'
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

/**
 * The same of all plays of tracks or artists. An index has them item by item, and adding up each item's as they come takes half
 * of the CPU time of a hash of all items, which the planner would choose.
 */
export function totalsOfAll(kind: Exclude<ItemKind, 'album'>): Prisma.Sql {
  return sql`
    select p.id, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played
    from (select ${idOf[kind]} as id, p.artist_id, p.ms_played, p.counts from plays p order by 1) p
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
export function totalsByDay(
  kind: ItemKind,
  day: Prisma.Sql,
  conditions: Prisma.Sql,
  extra: Prisma.Sql = Prisma.empty,
): Prisma.Sql {
  return sql`
    select p.id, p.key, min(p.artist_id) as artist_id, ${plays} as plays, ${time} as ms_played ${extra}
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
    figure: measure(shown(name, kind), filter, 'track'),
    tieBreak: { plays: time, time: plays, skips: plays, skip_rate: rowCount, distinct: plays, days: plays }[name],
    tieOrder: isAboutSkips ? direction.desc : direction[order],
    listed: isAboutSkips && order === 'desc' ? skips : plays,
  }
}

/** Of a track the days on which it was played stand for its different tracks. */
const shown = (name: Measure, kind: ItemKind): Measure => (name === 'distinct' && kind === 'track' ? 'days' : name)

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
  const field = shown(name, kind)
  if (field === 'plays' || field === 'time') return {}
  return { [field]: field === 'skip_rate' ? rounded(value) : value }
}

/**
 * Statement for the items of `from` (as `t`) with their names and these columns, the most played first unless another
 * order is given.
 */
export function selectItems(
  kind: ItemKind,
  columns: Prisma.Sql,
  limit: number,
  { from = sql`t`, where = sql`true`, order = sql`t.plays desc, t.ms_played desc` } = {},
): Prisma.Sql {
  return sql`
    select t.id, ${nameColumns}, t.plays, t.ms_played, ${columns}
    from ${from} ${withNames(kind)}
    where ${where} order by ${order}, ${byName} limit ${limit}`
}

/** How many items there are besides those that the limit leaves. */
export const totalColumn = sql`count(*) over ()::int as total`

/** The rows of such a statement as the items of an answer, each with the fields that are its own. */
export const itemList = <Row extends ItemRow & { total: number }>(
  kind: ItemKind,
  rows: readonly Row[],
  own: (row: Row) => Partial<AnswerItem> = () => ({}),
) => ({
  items: rows.map((row, index) => ({ ...itemOf(kind, row, index + 1), ...own(row) })),
  value: rows[0]?.total ?? 0,
  unit: `${kind}s` as const,
})

/** Percentages and averages go out with one decimal. */
export const rounded = (value: number): number => Math.round(value * 10) / 10
