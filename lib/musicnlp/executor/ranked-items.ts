import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerItem } from '@/lib/musicnlp/answer/answer'
import type { Reader } from '@/lib/musicnlp/db/reader'
import { meets, type Condition } from './having'
import { byName, direction, figureField, itemOf, ItemRow, nameColumns, rankingBy, totalsBy, withNames } from './items'
import { measure, type ItemKind, type Measure } from './measures'
import { within, type Scope } from './scope'

const sql = Prisma.sql
const Ranked = ItemRow.extend({ figure: z.number(), total: z.number() })

type Wanted = { kind: ItemKind; by: Measure; order: 'asc' | 'desc'; from: number; count: number; condition?: Condition }

/**
 * Items of a scope in their total order (figure, other figure, name, id), `count` of them from rank `from`,
 * and how many there are in all. Names are fetched for those alone that can be among them.
 */
export async function rankedItems(reader: Reader, scope: Scope, wanted: Wanted): Promise<{ items: AnswerItem[]; total: number }> {
  const { kind, by, order, from, count } = wanted
  const { figure, tieBreak, tieOrder, listed } = rankingBy(by, kind, order, scope.time)
  const dir = direction[order]
  const condition = wanted.condition ? meets(measure(wanted.condition.measure, scope.time, 'track'), wanted.condition) : sql`true`
  const rows = await reader.rows(Ranked, sql`
    select t.id, ${nameColumns}, t.plays, t.ms_played, t.figure, t.total
    from (
      select c.*, rank() over (order by c.figure ${dir}, c.tie_break ${tieOrder}) as place, count(*) over ()::int as total
      from (
        ${totalsBy(kind, within(scope), sql`, ${figure} as figure, ${tieBreak} as tie_break`)}
        having ${listed} > 0 and ${condition}
      ) c
    ) t ${withNames(kind)}
    where t.place < ${from + count}
    order by t.figure ${dir}, t.tie_break ${tieOrder}, ${byName}
    offset ${from - 1} limit ${count}`)
  const items = rows.map((row, index) => ({ ...itemOf(kind, row, from + index), ...figureField(by, kind, row.figure) }))
  return { items, total: rows[0]?.total ?? 0 }
}
