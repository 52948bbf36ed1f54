import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { itemKindOf } from './item-queries'
import { isoInstant, momentSide, side, type Runner } from './runner'
import { firstAndLast, measure, measureOf, plays, time, unitOf } from './metric-measures'
import { within } from './scope'
import { conditionOf, meets, type Condition } from './threshold-condition'

const sql = Prisma.sql
const Found = z.object({
  is_met: z.boolean(),
  figure: z.number(),
  plays: z.number(),
  ms_played: z.number(),
  first: z.date().nullable(),
  last: z.date().nullable(),
})

/** Without a unit of its own the number of a question about different things counts those. */
function conditionIn(question: Question): Condition | undefined {
  const condition = conditionOf(question)
  return condition && question.metric === 'distinct' && question.threshold === null
    ? { ...condition, measure: 'distinct' }
    : condition
}

/**
 * Whether there is a counted play in the scope, or a skip, or as many as were asked for ("more than 100 times"); how many,
 * the first (`at`) and the last.
 */
export const exists: Runner = async ({ question, reader }) => {
  const by = measureOf(question) === 'skips' ? 'skips' : 'plays'
  const kind = itemKindOf(question)
  const condition = conditionIn(question) ?? { measure: by, op: '>', value: 0 }
  const figure = measure(condition.measure, question.time, kind)
  const row = await reader.row(
    Found,
    sql`
    select (${meets(figure, condition)}) as is_met, (${figure})::float8 as figure, ${plays} as plays, ${time} as ms_played,
      ${firstAndLast}
    from plays p where ${within(question)}`,
  )
  return {
    kind: 'yes_no',
    value: row.is_met,
    unit: 'plays',
    at: row.first && isoInstant(row.first),
    sides: [
      side('plays', row.plays, 'plays', { ms_played: row.ms_played }),
      ...(condition.measure === 'plays' ? [] : [side('asked for', row.figure, unitOf(condition.measure, kind))]),
      ...momentSide('last play', row.last),
    ],
  }
}
