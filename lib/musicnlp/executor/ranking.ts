import { z } from 'zod'
import type { Bucket, Question } from '@/lib/musicnlp/question/question'
import { Prisma } from '@/prisma/generated/client'
import { bucketLabel } from './bucket-label'
import { bucketKey, isPlaceBucket } from './bucket-key'
import { listLength, type Runner } from './runner'
import { conditionOf, meets } from './threshold-condition'
import {
  byName,
  direction,
  figureField,
  itemOf,
  ItemRow,
  itemKindOf,
  nameColumns,
  rankingBy,
  totalsByDay,
  totalsByPeriod,
  withNames,
} from './item-queries'
import { measure, measureOf } from './metric-measures'
import { rankedItems } from './ranked-items'
import { isEverything, within } from './scope'

const sql = Prisma.sql

/** Top or bottom items; with an ordinal that place alone; with a bucket the winner of each period. */
export const ranking: Runner = async (input) => {
  const { question, reader } = input
  if (question.bucket) return winners(input)
  const { items, total } = await rankedItems(reader, question, {
    kind: itemKindOf(question),
    by: measureOf(question),
    order: question.order,
    from: question.ordinal ?? 1,
    count: question.ordinal ? 1 : listLength(question),
    condition: conditionOf(question),
  })
  return { kind: 'ranking', items, value: total, unit: `${itemKindOf(question)}s` }
}

const Winner = ItemRow.extend({ key: z.string(), figure: z.number(), place: z.number() })

/** One winner a period, or as many as the limit says. */
const winners: Runner = async ({ question, viewer, reader }) => {
  const kind = itemKindOf(question)
  const by = measureOf(question)
  const bucket = question.bucket ?? 'year'
  const { figure, tieBreak, tieOrder, listed } = rankingBy(by, kind, question.order, question.time)
  const dir = direction[question.order]
  const condition = conditionOf(question)
  const perPeriod = question.limit ?? 1
  // Only places may be unknown; for all else the condition would compute the period of each play a second time.
  const isKnown = isPlaceBucket(bucket) ? sql`t.key is not null` : sql`true`
  const totals = isInOrder(question, bucket) ? totalsByDay : totalsByPeriod
  const figures = sql`, ${figure} as figure, ${tieBreak} as tie_break`
  const rows = await reader.rows(
    Winner,
    sql`
    select t.key::text as key, t.id, ${nameColumns}, t.plays, t.ms_played, t.figure,
      (row_number() over (partition by t.key order by t.figure ${dir}, t.tie_break ${tieOrder}, ${byName}))::int as place
    from (
      select c.*, rank() over (partition by c.key order by c.figure ${dir}, c.tie_break ${tieOrder}) as tied_place
      from (
        ${totals(kind, bucketKey(bucket, question.time, viewer), within(question), figures)}
        having ${listed} > 0 and ${condition ? meets(measure(condition.measure, question.time, 'track'), condition) : sql`true`}
      ) c
    ) t ${withNames(kind)}
    where t.tied_place <= ${perPeriod} and ${isKnown}
    order by t.key, place`,
  )
  const items = rows
    .filter((row) => row.place <= perPeriod)
    .toSorted((a, b) => compareKeys(a.key, b.key) || a.place - b.place)
    .map((row) => ({
      ...itemOf(kind, row, row.place),
      ...figureField(by, kind, row.figure),
      period: { key: row.key, label: bucketLabel(bucket, row.key, viewer) },
    }))
  return { kind: 'ranking', items, value: items.length, unit: `${kind}s` }
}

/** Whether an index has all that is added up in the order of items and days, which is faster than a hash of all items in all periods. */
const isInOrder = (question: Question, bucket: Bucket): boolean =>
  isEverything(question) &&
  itemKindOf(question) !== 'album' &&
  ['year', 'quarter', 'month', 'day'].includes(bucket) &&
  ['plays', 'time'].includes(measureOf(question)) &&
  !conditionOf(question)

/** Keys are dates or small numbers: both sort as written once numbers are padded. */
const compareKeys = (a: string, b: string) => {
  const [left, right] = [a.padStart(2, '0'), b.padStart(2, '0')]
  return left < right ? -1 : left > right ? 1 : 0
}
