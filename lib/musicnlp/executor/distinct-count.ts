import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { makeUp } from './make-up'
import { matchingPeriods } from './matching-periods'
import type { Runner } from './runner'
import { conditionOf, meets } from './threshold-condition'
import { itemKindOf, totalsBy } from './item-queries'
import { days, distinct, measure, plays } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql

/** "On how many days …" */
const daysHeard: Runner = async ({ question, reader }) => {
  const { figure } = await reader.row(
    z.object({ figure: z.number() }),
    sql`select ${days(question.time)} as figure from plays p where ${within(question)}`,
  )
  return { kind: 'number', value: figure, unit: 'days' }
}

/** How many different tracks, artists or albums; with a condition only those that meet it. */
export const distinctCount: Runner = async (input) => {
  const { question, reader } = input
  if (question.threshold?.unit === 'percent') return makeUp(input)
  if (question.bucket) return matchingPeriods(question.bucket, input)
  if (question.metric === 'days') return daysHeard(input)
  const kind = itemKindOf(question)
  const condition = conditionOf(question)
  const statement = condition
    ? sql`select count(*)::int as figure from (
        ${totalsBy(kind, within(question))} having ${plays} > 0
          and ${meets(measure(condition.measure, question.time, 'track'), condition)}) t`
    : sql`select ${distinct(kind)} as figure from plays p where ${within(question)}`
  const { figure } = await reader.row(z.object({ figure: z.number() }), statement)
  return { kind: 'number', value: figure, unit: `${kind}s` }
}
