import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import { measureOf, type Measure } from './metric-measures'

const sql = Prisma.sql
const operators = { '=': sql`=`, '>': sql`>`, '>=': sql`>=`, '<': sql`<`, '<=': sql`<=` }

export type Condition = { measure: Measure; op: keyof typeof operators | 'between'; value: number; max?: number }

/**
 * "at least 20 times", "more than 2 hours", "5 songs or more": what an item must reach. An amount of time is in
 * milliseconds here; a bare number of a question about time counts hours.
 */
export function conditionOf({
  having,
  threshold,
  metric,
}: Pick<Question, 'having' | 'threshold' | 'metric'>): Condition | undefined {
  if (!having && !threshold) return undefined
  const value = threshold?.value ?? having?.value ?? 0
  const { measure, scale } = scaleOf(threshold, metric)
  return {
    measure,
    op: having?.op ?? '>=',
    value: value * scale,
    ...(having?.max === undefined ? {} : { max: having.max * scale }),
  }
}

function scaleOf(threshold: Question['threshold'], metric: Question['metric']): { measure: Measure; scale: number } {
  if (threshold?.unit === 'hours' || threshold?.unit === 'minutes')
    return { measure: 'time', scale: msOf[threshold.unit] }
  if (threshold)
    return {
      measure: threshold.unit === 'days' ? 'days' : threshold.unit === 'tracks' ? 'distinct' : 'plays',
      scale: 1,
    }
  const said = measureOf({ metric })
  return said === 'distinct'
    ? { measure: 'plays', scale: 1 }
    : { measure: said, scale: said === 'time' ? msOf.hours : 1 }
}

export const msOf = { hours: 3_600_000, minutes: 60_000 }

export const meets = (figure: Prisma.Sql, { op, value, max = value }: Condition): Prisma.Sql =>
  op === 'between'
    ? sql`${figure} between ${value}::float8 and ${max}::float8`
    : sql`${figure} ${operators[op]} ${value}::float8`
