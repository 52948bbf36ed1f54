import type { RunInput, Runner } from './runner'
import { averageClock } from './average-clock'
import { calendarFigures, hourFigures, type Figure } from './calendar-figures'
import type { CalendarBucket } from './civil-days'
import { itemKindOf, rounded } from './item-queries'
import { measureOf, unitOf } from './metric-measures'
import { total } from './total'

type Spread = { unit: 'hour' | CalendarBucket; sum: number; periods: number }

/**
 * A measure for each day (or the period said) on average: over every such period of the question's time within the
 * history, periods without plays included. The average of a rate is the rate over everything.
 */
export const average: Runner = async (input) => {
  const { question } = input
  const by = measureOf(question)
  if (by === 'skip_rate') return total(input)
  const bucket = question.bucket ?? 'day'
  if (bucket === 'weekday' || bucket === 'hour_of_day') return averageClock(bucket, input)
  const { unit, sum, periods } = bucket === 'hour' ? await spreadOverHours(input) : await spreadOver(bucket, input)
  const mean = periods > 0 ? sum / periods : null
  return {
    kind: 'number',
    value: mean === null ? null : by === 'time' ? Math.round(mean) : rounded(mean),
    unit: unitOf(by, itemKindOf(question)),
    sides: [
      { label: 'in all', value: sum, unit: unitOf(by, itemKindOf(question)) },
      { label: `${unit}s`, value: periods, unit: `${unit}s` },
    ],
  }
}

/** The total, and the number of periods. */
async function spreadOver(unit: CalendarBucket, input: RunInput): Promise<Spread> {
  const figures = await calendarFigures(unit, input)
  return { unit, sum: summed(figures), periods: figures.length }
}

const DAY_HOURS = 24

/** Every hour of the days: 24, or as many as the hours that were said. */
async function spreadOverHours(input: RunInput): Promise<Spread> {
  const { figures, days } = await hourFigures(input)
  const [from, to] = input.question.time.hours ?? [0, DAY_HOURS]
  return { unit: 'hour', sum: summed(figures), periods: days * (from < to ? to - from : to - from + DAY_HOURS) }
}

const summed = (figures: readonly Figure[]) => figures.reduce((all, { value }) => all + value, 0)
