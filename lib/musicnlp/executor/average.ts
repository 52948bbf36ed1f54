import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { Question } from '@/lib/musicnlp/question/question'
import { side, type RunInput, type Runner } from './runner'
import { averageClock } from './average-clock'
import { isPlaceBucket } from './bucket-key'
import { calendarFigures, hourFigures } from './calendar-figures'
import type { CalendarBucket } from './civil-days'
import { itemKindOf, rounded } from './item-queries'
import { holds } from './matching-periods'
import { measureOf, plays, time, unitOf } from './metric-measures'
import { within } from './scope'
import { conditionOf } from './threshold-condition'
import { total } from './total'

const sql = Prisma.sql

type Spread = { unit: 'hour' | CalendarBucket; figures: number[]; periods: number }

/**
 * A measure for each day (or the period said) on average, or the median: over every such period of the question's time within the
 * history, periods without plays included. The average of a rate is the rate over everything.
 */
export const average: Runner = async (input) => {
  const { question } = input
  const by = measureOf(question)
  if (by === 'skip_rate') return total(input)
  const bucket = question.bucket ?? 'day'
  if (bucket === 'weekday' || bucket === 'hour_of_day') return averageClock(bucket, input)
  if (isPlaceBucket(bucket)) return { kind: 'none' }
  if (question.kind === 'per_play') return perPlay(input)
  const { unit, figures, periods } =
    bucket === 'hour' ? await spreadOverHours(input) : meeting(question, await spreadOver(bucket, input))
  const sum = figures.reduce((all, value) => all + value, 0)
  const typical = periods === 0 ? null : question.statistic === 'median' ? medianOf(figures, periods) : sum / periods
  return {
    kind: 'number',
    value: typical === null ? null : by === 'time' ? Math.round(typical) : rounded(typical),
    unit: unitOf(by, itemKindOf(question)),
    sides: [side('in all', sum, unitOf(by, itemKindOf(question))), side(`${unit}s`, periods, `${unit}s`)],
  }
}

/** How long one play lasts. Plays too short to count lend their time, as they do everywhere. */
async function perPlay({ question, reader }: RunInput): Promise<AnswerData> {
  const row = await reader.row(
    z.object({ plays: z.number(), ms_played: z.number() }),
    sql`select ${plays} as plays, ${time} as ms_played from plays p where ${within(question)}`,
  )
  return {
    kind: 'number',
    value: row.plays === 0 ? null : Math.round(row.ms_played / row.plays),
    unit: 'ms',
    sides: [side('in all', row.ms_played, 'ms'), side('plays', row.plays, 'plays')],
  }
}

/** "per active day": only the periods whose figure meets the condition */
function meeting(question: Question, spread: Spread): Spread {
  const condition = conditionOf(question)
  if (!condition) return spread
  const figures = spread.figures.filter((figure) => holds(figure, condition))
  return { ...spread, figures, periods: figures.length }
}

/** The middle one of all periods, those without plays included. */
export function medianOf(figures: readonly number[], periods: number): number {
  const sorted = [...Array.from({ length: periods - figures.length }, () => 0), ...figures].toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((periods - 1) / 2)] ?? 0, sorted[Math.floor(periods / 2)] ?? 0]
  return (low + high) / 2
}

/** The figure of every period. */
async function spreadOver(unit: CalendarBucket, input: RunInput): Promise<Spread> {
  const figures = await calendarFigures(unit, input)
  return { unit, figures: figures.map(({ value }) => value), periods: figures.length }
}

const DAY_HOURS = 24

/** Every hour of the days: 24, or as many as the hours that were said. */
async function spreadOverHours(input: RunInput): Promise<Spread> {
  const { figures, days } = await hourFigures(input)
  const [from, to] = input.question.time.hours ?? [0, DAY_HOURS]
  const hours = from < to ? to - from : to - from + DAY_HOURS
  return { unit: 'hour', figures: figures.map(({ value }) => value), periods: days * hours }
}
