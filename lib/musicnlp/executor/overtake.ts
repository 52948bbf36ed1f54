import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import { sidesOf } from './comparison-questions'
import { sideLabel } from './comparison-label'
import { Listen, listenColumns, listenItem, listenJoins } from './first-last-nth'
import { plays } from './metric-measures'
import { side, type RunInput } from './runner'
import { within } from './scope'

const sql = Prisma.sql

/**
 * The play with which the first side's running total of plays passed the second's; the last such play, where they
 * passed each other more than once. `at` null where it never was ahead.
 */
export async function overtake({ question, reader }: RunInput): Promise<AnswerData> {
  const questions = sidesOf(question)
  const [ahead, behind] = questions.map((one) => within(one))
  if (!ahead || !behind || questions.length !== 2) return { kind: 'none' }
  const [row] = await reader.rows(
    Listen,
    sql`
    select ${listenColumns} from (
      select q.* from (
        select p.*, (${ahead}) and not (${behind}) as is_step,
          sum((${ahead})::int - (${behind})::int) over (order by p.played_at, p.id) as lead
        from plays p where ((${ahead}) or (${behind})) and ${isCounted}) q
      where q.is_step and q.lead = 1 order by q.played_at desc, q.id desc limit 1) l ${listenJoins} limit 1`,
  )
  const sides = []
  for (const one of questions) {
    const found = await reader.row(
      z.object({ plays: z.number() }),
      sql`select ${plays} as plays from plays p where ${within(one)}`,
    )
    sides.push(side(sideLabel(one, questions), found.plays, 'plays'))
  }
  const items = row ? [listenItem(row, 0)] : []
  return { kind: 'date', at: items[0]?.played_at ?? null, items, sides }
}
