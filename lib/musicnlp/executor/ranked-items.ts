import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerItem } from '@/lib/musicnlp/question/answer-data'
import type { Reader } from '@/lib/musicnlp/db/reader'
import { meets, type Condition } from './threshold-condition'
import {
  byName,
  direction,
  figureField,
  itemOf,
  ItemRow,
  nameColumns,
  rankingBy,
  totalsBy,
  withNames,
} from './item-queries'
import { measure, type ItemKind, type Measure } from './metric-measures'
import { isEverything, within, type Scope } from './scope'

const sql = Prisma.sql
const Ranked = ItemRow.extend({ figure: z.number(), total: z.number() })

type Wanted = { kind: ItemKind; by: Measure; order: 'asc' | 'desc'; from: number; count: number; condition?: Condition }

/**
 * Items of a scope in their total order (figure, other figure, name, id), `count` of them from rank `from`,
 * and how many there are in all. Names are fetched for those alone that can be among them.
 */
export async function rankedItems(
  reader: Reader,
  scope: Scope,
  wanted: Wanted,
): Promise<{ items: AnswerItem[]; total: number }> {
  const { kind, by, order, from, count } = wanted
  const { tieOrder } = rankingBy(by, kind, order, scope.time)
  const dir = direction[order]
  const kept = await keptTotals(reader, scope, wanted)
  const rows = await reader.rows(Ranked, {
    with: sql`
      c as ${kept ? sql`not materialized` : sql`materialized`} (${kept ?? groupedTotals(scope, wanted)}),
    t as (select * from c order by c.figure ${dir}, c.tie_break ${tieOrder} fetch first ${from + count - 1} rows with ties)`,
    select: sql`
    select t.id, ${nameColumns}, t.plays::int, t.ms_played::float8, t.figure::float8, (select count(*) from c)::int as total
    from t ${withNames(kind)}
    order by t.figure ${dir}, t.tie_break ${tieOrder}, ${byName}
    offset ${from - 1} limit ${count}`,
  })
  const items = rows.map((row, index) => ({ ...itemOf(kind, row, from + index), ...figureField(by, kind, row.figure) }))
  return { items, total: rows[0]?.total ?? 0 }
}

/** Of each item that is listed: its totals, `figure` and `tie_break`. */
function groupedTotals(scope: Scope, { kind, by, order, condition }: Wanted): Prisma.Sql {
  const { figure, tieBreak, listed } = rankingBy(by, kind, order, scope.time)
  const admitted = condition ? meets(measure(condition.measure, scope.time, 'track'), condition) : sql`true`
  return sql`${totalsBy(kind, within(scope), sql`, ${figure} as figure, ${tieBreak} as tie_break`)} having ${listed} > 0 and ${admitted}`
}

const keptFigure = { plays: sql`v.plays`, time: sql`v.ms_played` }
const isKept = (measure: Measure): measure is keyof typeof keptFigure => measure in keptFigure

/** The same from the view, where it holds what is asked: all of a person's tracks or artists, by plays or time. */
async function keptTotals(reader: Reader, scope: Scope, { kind, by, condition }: Wanted): Promise<Prisma.Sql | null> {
  if (
    kind === 'album' ||
    !isKept(by) ||
    (condition && !isKept(condition.measure)) ||
    !isEverything(scope) ||
    !(await reader.knowsAllTime(kind))
  )
    return null
  const admitted = condition && isKept(condition.measure) ? meets(keptFigure[condition.measure], condition) : sql`true`
  return sql`
    select v.id, v.artist_id, v.plays, v.ms_played, ${keptFigure[by]} as figure,
      ${keptFigure[by === 'plays' ? 'time' : 'plays']} as tie_break
    from ${{ track: sql`top_tracks`, artist: sql`top_artists` }[kind]} v where ${admitted}`
}
