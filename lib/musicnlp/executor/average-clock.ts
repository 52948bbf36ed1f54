import type { Bucket } from '@/lib/musicnlp/question/question'
import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { RunInput } from './runner'
import { bucketLabel } from './bucket-label'
import { recurringKeys } from './bucket-key'
import { calendarFigures, hourFigures, type Figure } from './calendar-figures'
import { dayNumber, weekdayOf } from './civil-days'
import { itemKindOf, rounded } from './item-queries'
import { measureOf, unitOf } from './metric-measures'

export type ClockBucket = Extract<Bucket, 'weekday' | 'hour_of_day'>

/**
 * The mean of each weekday or hour of the day over all such days of the question's time, days without plays included.
 */
export async function averageClock(bucket: ClockBucket, input: RunInput): Promise<AnswerData> {
  const { question, viewer } = input
  const by = measureOf(question)
  const { sums, days } = bucket === 'weekday' ? await byWeekday(input) : await byHour(input)
  const points = recurringKeys(bucket, viewer).map((key) => {
    const mean = (sums.get(key) ?? 0) / Math.max(1, days(key))
    return { key, label: bucketLabel(bucket, key, viewer), value: by === 'time' ? Math.round(mean) : rounded(mean) }
  })
  return { kind: 'distribution', points, unit: unitOf(by, itemKindOf(question)) }
}

type Sums = { sums: Map<string, number>; /** How many such days (or hours) there were */ days: (key: string) => number }

async function byWeekday(input: RunInput): Promise<Sums> {
  const figures = await calendarFigures('day', input)
  const weekday = ({ key }: Figure) => String(weekdayOf(dayNumber(key)))
  return { sums: summed(figures, weekday), days: (key) => figures.filter((figure) => weekday(figure) === key).length }
}

async function byHour(input: RunInput): Promise<Sums> {
  const { figures, days } = await hourFigures(input)
  return { sums: summed(figures, ({ key }) => String(Number(key.slice(11)))), days: () => days }
}

function summed(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, number> {
  const sums = new Map<string, number>()
  for (const figure of figures) sums.set(keyOf(figure), (sums.get(keyOf(figure)) ?? 0) + figure.value)
  return sums
}
