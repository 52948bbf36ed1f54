import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { saidLimit, type Runner } from './runner'
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
import { measureOf } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql
const Placed = ItemRow.extend({ figure: z.number(), place: z.number() })

/** The place of a name among all of its kind; with a number said ("in my top 20?") yes or no as well. */
export const rankOf: Runner = async ({ question, reader }) => {
  const targets = targetsOf(question)
  const kind = targets[0]?.type
  if (!kind) return { kind: 'none' }
  const by = measureOf(question)
  const { figure, tieBreak, tieOrder, listed } = rankingBy(by, kind, question.order, question.time)
  const scope = { ...question, names: question.names.filter((name) => !targets.includes(name)) }
  const ids = targets.map((target) => target.id)
  // Names settle ties alone: they are read for the targets and for what is level with one.
  const rows = await reader.rows(Placed, {
    with: sql`
      placed as (
      select c.*, rank() over (order by c.figure ${direction[question.order]}, c.tie_break ${tieOrder}) as tied
      from (${totalsBy(kind, within(scope), sql`, ${figure} as figure, ${tieBreak} as tie_break`)} having ${listed} > 0) c),
    t as (select * from placed where tied in (select tied from placed where id = any(${ids}::int[])))`,
    select: sql`
    select * from (
      select t.id, ${nameColumns}, t.plays, t.ms_played, t.figure,
        (t.tied - 1 + row_number() over (partition by t.tied order by ${byName}))::int as place
      from t ${withNames(kind)}
    ) ranked
    where ranked.id = any(${ids}::int[])
    order by ranked.place`,
  })
  const items = rows.map((row) => ({ ...itemOf(kind, row, row.place), ...figureField(by, kind, row.figure) }))
  const limit = question.ordinal ?? saidLimit(question)
  const rank = items[0]?.rank ?? null
  if (limit === undefined || targets.length > 1) return { kind: 'number', value: rank, unit: 'rank', items }
  const isAsked = rank !== null && (question.ordinal ? rank === question.ordinal : rank <= limit)
  return { kind: 'yes_no', value: isAsked, unit: 'rank', items }
}

/** The names whose place is asked for: those of the kind that is ranked. The others narrow the plays. */
export function targetsOf({ names, entity }: Pick<Question, 'names' | 'entity'>): Question['names'] {
  const kind = names.some((name) => name.type === entity) ? entity : names[0]?.type
  return names.filter((name) => name.type === kind)
}
