import type { Bucket } from '@/lib/musicnlp/question/question'
import type { RunInput } from './runner'
import { isPlaceBucket, recurringKeys } from './bucket-key'
import { calendarFigures, figuresBy, type Figure } from './calendar-figures'
import { isCalendarBucket } from './civil-days'

/**
 * The figure of every period, or of every country or device, in the order that settles ties; none at all where there is
 * no play. A period of the calendar may be empty, an hour of a day or a place is left out then.
 */
export async function periodFigures(bucket: Bucket, input: RunInput): Promise<Figure[]> {
  if (bucket === 'hour' || isPlaceBucket(bucket))
    return byKey(await figuresBy(bucket, input)).filter(({ value }) => value > 0)
  const figures = isCalendarBucket(bucket) ? await calendarFigures(bucket, input) : await everyRecurring(bucket, input)
  return figures.some(({ value }) => value > 0) ? figures : []
}

async function everyRecurring(bucket: 'weekday' | 'hour_of_day', input: RunInput): Promise<Figure[]> {
  const found = new Map((await figuresBy(bucket, input)).map(({ key, value }) => [key, value]))
  return admitted(bucket, input).map((key) => ({ key, value: found.get(key) ?? 0 }))
}

/** "Quietest weekday at weekends" is one of two. */
function admitted(bucket: 'weekday' | 'hour_of_day', { question: { time }, viewer }: RunInput): string[] {
  const keys = recurringKeys(bucket, viewer)
  const { hours, weekdays } = time
  if (bucket === 'weekday') return weekdays ? keys.filter((key) => weekdays.includes(Number(key))) : keys
  if (!hours) return keys
  const [from, to] = hours
  return keys.filter((key) =>
    from <= to ? Number(key) >= from && Number(key) < to : Number(key) >= from || Number(key) < to,
  )
}

const byKey = (figures: Figure[]) => figures.toSorted((a, b) => (a.key < b.key ? -1 : 1))
