import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Bucket, Question } from '@/lib/musicnlp/question/question'
import type { RunInput } from './runner'
import { bucketKey } from './bucket-key'
import { bucketsOf, isCalendarBucket, isoDay, matchingDays, type CalendarBucket } from './civil-days'
import { coverageOf, type Coverage } from './coverage'
import { itemKindOf } from './item-queries'
import { measure, measureOf } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql

export type Figure = { key: string; value: number }

/** A value for each bucket of these plays, unordered and without the empty buckets. */
export async function figuresIn(
  reader: RunInput['reader'],
  { bucket, value, from }: Record<'bucket' | 'value' | 'from', Prisma.Sql>,
): Promise<Figure[]> {
  const rows = await reader.rows(
    z.object({ key: z.string().nullable(), value: z.number() }),
    sql`select g.bucket::text as key, g.value from (select ${bucket} as bucket, ${value} as value from ${from} group by 1) g`,
  )
  return rows.flatMap(({ key, value: figure }) => (key === null ? [] : [{ key, value: figure }]))
}

/** A measure of the question's plays in each of these buckets. */
export const figuresOf = (bucket: Prisma.Sql, { question, reader }: RunInput) =>
  figuresIn(reader, {
    bucket,
    value: measure(measureOf(question), question.time, itemKindOf(question)),
    from: sql`plays p where ${within(question)}`,
  })

export const figuresBy = (bucket: Bucket, input: RunInput): Promise<Figure[]> =>
  figuresOf(bucketKey(bucket, input.question.time, input.viewer), input)

/** The same for every period of the calendar; none where there is no history. */
export async function calendarFigures(bucket: CalendarBucket, input: RunInput): Promise<Figure[]> {
  return (await everyPeriod(bucket, input, await figuresBy(bucket, input))) ?? []
}

/**
 * Figures for every period of the calendar that the question's time touches between the first and the last counted
 * play of the whole history; a period without one is 0. Days that the weekdays or months leave out count for none.
 * Null where there is no history.
 */
export async function everyPeriod(
  bucket: CalendarBucket,
  { question, viewer, reader }: RunInput,
  figures: readonly Figure[],
): Promise<Figure[] | null> {
  const covered = await coverageOf(reader)
  const found = new Map(figures.map(({ key, value }) => [key, value]))
  return (
    covered &&
    periodsOf(bucket, question, covered, viewer.weekStart).map((key) => ({ key, value: found.get(key) ?? 0 }))
  )
}

/** The first days of the periods that a question's time touches within the history. */
export async function calendarPeriods(
  bucket: CalendarBucket,
  { question, viewer, reader }: RunInput,
): Promise<string[]> {
  const covered = await coverageOf(reader)
  return covered ? periodsOf(bucket, question, covered, viewer.weekStart) : []
}

/** The same for the hours that have any play, and how many days there are whose hours these are. */
export async function hourFigures(input: RunInput): Promise<{ figures: Figure[]; days: number }> {
  const found = await coverageOf(input.reader)
  if (!found) return { figures: [], days: 0 }
  return {
    figures: await figuresBy('hour', input),
    days: periodsOf('day', input.question, found, input.viewer.weekStart).length,
  }
}

/** The keys of the periods that a question's time touches within the history. */
function periodsOf(
  bucket: CalendarBucket,
  { time }: Pick<Question, 'time'>,
  { first, last }: Coverage,
  weekStart: 0 | 1,
): string[] {
  return bucketsOf(bucket, matchingDays(time, first, last), weekStart).map(isoDay)
}

/** The bucket of the calendar that was said, or another where none or a recurring one was. */
export const calendarBucketOf = ({ bucket }: Pick<Question, 'bucket'>, otherwise: CalendarBucket): CalendarBucket =>
  bucket && isCalendarBucket(bucket) ? bucket : otherwise
