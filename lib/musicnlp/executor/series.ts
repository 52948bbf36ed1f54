import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { Bucket } from '@/lib/musicnlp/question/question'
import type { RunInput, Runner } from './runner'
import { bucketLabel, recurringLabel } from './bucket-label'
import { isPlaceBucket, recurringKey, recurringKeys, type PlaceBucket, type RecurringBucket } from './bucket-key'
import { calendarBucketOf, calendarFigures } from './calendar-figures'
import { isCalendarBucket } from './civil-days'
import { itemKindOf } from './item-queries'
import { measure, measureOf, unitOf } from './metric-measures'
import { periodFigures } from './period-figures'
import { within } from './scope'

const sql = Prisma.sql

/** A measure over the periods of the calendar, empty ones 0; months unless another was said. */
export const series: Runner = async (input) => {
  const { question, viewer } = input
  if (question.bucket && !isCalendarBucket(question.bucket)) return distribution(input)
  const bucket = calendarBucketOf(question, 'month')
  const figures = await calendarFigures(bucket, input)
  const points = figures.map(({ key, value }) => ({ key, label: bucketLabel(bucket, key, viewer), value }))
  return { kind: 'series', points, unit: unitOf(measureOf(question), itemKindOf(question)) }
}

/** A measure over what comes back: hours of the day (unless another was said), weekdays, months or seasons of the year. */
export const distribution: Runner = async (input) => {
  const { question, viewer } = input
  if (isPlaceBucket(question.bucket)) return overPlaces(question.bucket, input)
  const bucket = recurringBucketOf(question.bucket)
  if (!bucket) return series(input)
  const found = await recurringFigures(bucket, input)
  const points = recurringKeys(bucket, viewer).map((key) => ({
    key,
    label: recurringLabel(bucket, key, viewer),
    value: found.get(key) ?? 0,
  }))
  return { kind: 'distribution', points, unit: unitOf(measureOf(question), itemKindOf(question)) }
}

/** Every country or device with plays, the most first. */
async function overPlaces(bucket: PlaceBucket, input: RunInput): Promise<AnswerData> {
  const { question, viewer } = input
  const figures = (await periodFigures(bucket, input)).toSorted((a, b) => b.value - a.value)
  const points = figures.map(({ key, value }) => ({ key, label: bucketLabel(bucket, key, viewer), value }))
  return { kind: 'distribution', points, unit: unitOf(measureOf(question), itemKindOf(question)) }
}

async function recurringFigures(bucket: RecurringBucket, { question, reader }: RunInput): Promise<Map<string, number>> {
  const rows = await reader.rows(
    z.object({ key: z.string(), value: z.number() }),
    sql`
    select g.bucket::text as key, g.value
    from (
      select ${recurringKey(bucket, question.time)} as bucket, ${measure(measureOf(question), question.time, itemKindOf(question))} as value
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
