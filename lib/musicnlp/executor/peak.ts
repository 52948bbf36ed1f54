import type { Bucket } from '@/lib/musicnlp/question/question'
import { saidLimit, type RunInput, type Runner } from './runner'
import { bucketLabel } from './bucket-label'
import { recurringKeys } from './bucket-key'
import { calendarFigures, figuresBy, type Figure } from './calendar-figures'
import { isCalendarBucket } from './civil-days'
import { itemKindOf } from './item-queries'
import { measureOf, unitOf } from './metric-measures'

/**
 * The heaviest (or, ascending, quietest) period. Weekdays and hours of the day come with all seven or 24; of the
 * calendar the five (or the number said) that come first. A tie goes to the earlier one. A silent period of the
 * calendar can be the quietest; a silent hour of a day cannot.
 */
export const peak: Runner = async (input) => {
  const { question, viewer } = input
  const bucket = question.bucket ?? 'day'
  const figures = await candidates(bucket, input)
  const sign = question.order === 'asc' ? 1 : -1
  const ranked = figures.toSorted((a, b) => sign * (a.value - b.value))
  const [best] = ranked
  const pointOf = ({ key, value }: Figure) => ({ key, label: bucketLabel(bucket, key, viewer), value })
  const isRecurring = bucket === 'weekday' || bucket === 'hour_of_day'
  return {
    kind: isRecurring ? 'distribution' : 'date',
    at: best?.key ?? null,
    value: best?.value ?? null,
    unit: unitOf(measureOf(question), itemKindOf(question)),
    points: (isRecurring ? figures : ranked.slice(0, Math.max(5, saidLimit(question) ?? 0))).map(pointOf),
  }
}

/** In the order that settles ties; nothing at all where there is no play. */
async function candidates(bucket: Bucket, input: RunInput): Promise<Figure[]> {
  if (bucket === 'hour') return byKey(await figuresBy(bucket, input)).filter(({ value }) => value > 0)
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
