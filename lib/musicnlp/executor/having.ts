import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question'
import { measureOf, type Measure } from './measures'

const sql = Prisma.sql
const operators = { '=': sql`=`, '>': sql`>`, '>=': sql`>=`, '<': sql`<`, '<=': sql`<=` }

export type Condition = { measure: Measure; op: keyof typeof operators; value: number }

/**
 * "at least 20 times", "more than 2 hours": what an item must reach. An amount of time is in milliseconds here;
 * a bare number of a question about time counts hours.
 */
export function conditionOf(question: Pick<Question, 'having' | 'threshold' | 'metric'>): Condition | undefined {
  const { having, threshold } = question
  if (threshold?.unit === 'hours' || threshold?.unit === 'minutes')
    return { measure: 'time', op: having?.op ?? '>=', value: threshold.value * msOf[threshold.unit] }
  if (threshold) return { measure: threshold.unit === 'days' ? 'days' : 'plays', op: having?.op ?? '>=', value: threshold.value }
  if (!having) return undefined
  const said = measureOf(question)
  const measure = said === 'distinct' ? 'plays' : said
  return { measure, op: having.op, value: measure === 'time' ? having.value * msOf.hours : having.value }
}

export const msOf = { hours: 3_600_000, minutes: 60_000 }

export const meets = (figure: Prisma.Sql, { op, value }: Condition): Prisma.Sql => sql`${figure} ${operators[op]} ${value}::float8`
