import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Bucket } from '@/lib/musicnlp/question'
import type { Asked, Run } from './runner'
import { bucketLabel, recurringLabel } from './bucket-label'
import { recurringKey, recurringKeys, type RecurringBucket } from './bucket-key'
import { calendarBucketOf, calendarFigures } from './calendar-figures'
import { isCalendarBucket } from './civil-days'
import { kindOf } from './item-queries'
import { measure, measureOf, unitOf } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql

/** A measure over the periods of the calendar, empty ones 0; months unless another was said. */
export const series: Run = async (asked) => {
  const { question, viewer } = asked
  if (question.bucket && !isCalendarBucket(question.bucket)) return distribution(asked)
  const bucket = calendarBucketOf(question, 'month')
  const figures = await calendarFigures(bucket, asked)
  const points = figures.map(({ key, value }) => ({ key, label: bucketLabel(bucket, key, viewer), value }))
  return { kind: 'series', points, unit: unitOf(measureOf(question), kindOf(question)) }
}

/** A measure over what comes back: hours of the day (unless another was said), weekdays, months or seasons of the year. */
export const distribution: Run = async (asked) => {
  const { question, viewer } = asked
  const bucket = recurringBucketOf(question.bucket)
  if (!bucket) return series(asked)
  const found = await recurringFigures(bucket, asked)
  const points = recurringKeys(bucket, viewer).map((key) => ({
    key,
    label: recurringLabel(bucket, key, viewer),
    value: found.get(key) ?? 0,
  }))
  return { kind: 'distribution', points, unit: unitOf(measureOf(question), kindOf(question)) }
}

async function recurringFigures(bucket: RecurringBucket, { question, reader }: Asked): Promise<Map<string, number>> {
  const rows = await reader.rows(
    z.object({ key: z.string(), value: z.number() }),
    sql`
    select g.bucket::text as key, g.value
    from (
      select ${recurringKey(bucket, question.time)} as bucket, ${measure(measureOf(question), question.time, kindOf(question))} as value
      from plays p where ${within(question)} group by 1) g`,
  )
  return new Map(rows.map(({ key, value }) => [key, value]))
}

function recurringBucketOf(bucket: Bucket | null): RecurringBucket | undefined {
  if (bucket === null || bucket === 'hour') return 'hour_of_day'
  return bucket === 'weekday' || bucket === 'hour_of_day' || bucket === 'month' || bucket === 'season'
    ? bucket
    : undefined
}
