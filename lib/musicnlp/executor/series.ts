import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { Bucket } from '@/lib/musicnlp/question/question'
import type { RunInput, Runner } from './runner'
import { pointsOf, recurringLabel } from './bucket-label'
import { isPlaceBucket, recurringKey, recurringKeys, type PlaceBucket, type RecurringBucket } from './bucket-key'
import { calendarBucketOf, calendarFigures, figuresOf } from './calendar-figures'
import { isCalendarBucket } from './civil-days'
import { itemKindOf } from './item-queries'
import { measureOf, unitOf } from './metric-measures'
import { periodFigures } from './period-figures'

/** A measure over the periods of the calendar, empty ones 0; months unless another was said. */
export const series: Runner = async (input) => {
  const { question, viewer } = input
  if (question.bucket && !isCalendarBucket(question.bucket)) return distribution(input)
  const bucket = calendarBucketOf(question, 'month')
  const figures = await calendarFigures(bucket, input)
  return {
    kind: 'series',
    points: pointsOf(bucket, figures, viewer),
    unit: unitOf(measureOf(question), itemKindOf(question)),
  }
}

/** A measure over what comes back: hours of the day (unless another was said), weekdays, months or seasons of the year. */
export const distribution: Runner = async (input) => {
  const { question, viewer } = input
  if (isPlaceBucket(question.bucket)) return overPlaces(question.bucket, input)
  const bucket = recurringBucketOf(question.bucket)
  if (!bucket) return series(input)
  const figures = await figuresOf(recurringKey(bucket, question.time), input)
  const found = new Map(figures.map(({ key, value }) => [key, value]))
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
  return {
    kind: 'distribution',
    points: pointsOf(bucket, figures, viewer),
    unit: unitOf(measureOf(question), itemKindOf(question)),
  }
}

function recurringBucketOf(bucket: Bucket | null): RecurringBucket | undefined {
  if (bucket === null || bucket === 'hour') return 'hour_of_day'
  return bucket === 'weekday' || bucket === 'hour_of_day' || bucket === 'month' || bucket === 'season'
    ? bucket
    : undefined
}
