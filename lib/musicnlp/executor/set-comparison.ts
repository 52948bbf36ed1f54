import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import { listLength, saidLimit, type RunInput, type Runner } from './runner'
import {
  byName,
  direction,
  itemKindOf,
  itemList,
  ItemRow,
  rankingBy,
  selectItems,
  totalColumn,
  totalsBy,
  withNames,
} from './item-queries'
import { measureOf, type ItemKind } from './metric-measures'
import { isCounted } from '@/lib/stats/measures'
import { within, withinAnyTime } from './scope'
import { sidesOf } from './comparison-questions'

const sql = Prisma.sql
const Common = ItemRow.extend({ by_side: z.array(z.number()), total: z.number() })

/** Items with counted plays on every side; where a number was said ("in my top 20 of both") within that many of each. */
export const overlap: Runner = async (input) => {
  const sides = sidesOf(input.question)
  if (sides.length < 2) return { kind: 'none' }
  const kind = itemKindOf(input.question, 'artist')
  const limit = saidLimit(input.question)
  return listOf(
    input,
    sides.map((side) => itemsOf(side, kind, limit)),
    sql`count(*) = ${sides.length}`,
    limit ? 200 : listLength(input.question),
  )
}

/** Items of the first side that no other has; with one side alone, those that were played at no other time. */
export const difference: Runner = async (input) => {
  const [first, ...others] = sidesOf(input.question)
  if (!first) return { kind: 'none' }
  const kind = itemKindOf(input.question, 'artist')
  const limit = saidLimit(input.question)
  const elsewhere = others.length > 0 ? others.map((side) => itemsOf(side, kind, limit)) : [itemsOutside(first, kind)]
  return listOf(
    input,
    [itemsOf(first, kind, limit), ...elsewhere],
    sql`max(s.side) = 1`,
    limit ? 200 : listLength(input.question),
  )
}

async function listOf(
  { question, reader }: RunInput,
  sides: Prisma.Sql[],
  having: Prisma.Sql,
  count: number,
): Promise<AnswerData> {
  const kind = itemKindOf(question, 'artist')
  const numbered = sides.map((side, index) => sql`select ${index + 1}::int as side, q.* from (${side}) q`)
  const rows = await reader.rows(Common, {
    with: sql`
      s as (${Prisma.join(numbered, ' union all ')}),
    t as (
      select s.id, min(s.artist_id) as artist_id, sum(s.plays)::int as plays, sum(s.ms_played)::float8 as ms_played,
        array_agg(s.plays order by s.side) as by_side
      from s group by s.id having ${having})`,
    select: selectItems(kind, sql`t.by_side, ${totalColumn}`, count),
  })
  return { kind: 'list', ...itemList(kind, rows, ({ by_side }) => ({ by_side })) }
}

/** The items of one side with counted plays, or the first `limit` of them by the side's measure. */
function itemsOf(side: Question, kind: ItemKind, limit: number | undefined): Prisma.Sql {
  const { figure, tieBreak, tieOrder, listed } = rankingBy(measureOf(side), kind, side.order, side.time)
  const totals = sql`${totalsBy(kind, within(side), sql`, ${figure} as figure, ${tieBreak} as tie_break`)}
    having ${hasPlays} and ${listed} > 0`
  if (limit === undefined) return sql`select c.id, c.artist_id, c.plays, c.ms_played from (${totals}) c`
  return sql`
    select t.id, t.artist_id, t.plays, t.ms_played from (${totals}) t ${withNames(kind)}
    order by t.figure ${direction[side.order]}, t.tie_break ${tieOrder}, ${byName} limit ${limit}`
}

const hasPlays = sql`count(*) filter (where ${isCounted}) > 0`

/** The items with counted plays outside the side's time, all else alike. */
function itemsOutside(side: Question, kind: ItemKind): Prisma.Sql {
  const timeAlone = within({ time: side.time, names: [], exclude: [], filters: {} })
  return sql`select c.id, c.artist_id, c.plays, c.ms_played
    from (${totalsBy(kind, sql`${withinAnyTime(side)} and not (${timeAlone})`)} having ${hasPlays}) c`
}
