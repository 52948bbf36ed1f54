import type { AnswerData, Unit } from '@/lib/musicnlp/question/answer-data'
import type { Bucket } from '@/lib/musicnlp/question/question'
import { pointsOf } from './bucket-label'
import { measureOf } from './metric-measures'
import { periodFigures } from './period-figures'
import { side, type RunInput } from './runner'
import { conditionOf, type Condition } from './threshold-condition'

const units: Record<Bucket, Unit> = {
  hour: 'hours',
  weekday: 'days',
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  hour_of_day: 'hours',
  season: 'seasons',
  country: 'countries',
  platform: 'devices',
}
const MOST_SHOWN = 50

/**
 * "On how many days did I listen for more than 5 hours", "how many countries have I listened in": the periods (or
 * countries, or devices) whose figure meets the condition, or that have any play; the fullest first.
 */
export async function matchingPeriods(bucket: Bucket, input: RunInput): Promise<AnswerData> {
  const { question, viewer } = input
  const condition = conditionOf(question)
  // "more than 50 different songs": of a period the different things are counted, of an item its plays.
  const countsThings = question.metric === 'distinct' && question.threshold === null
  const by = countsThings ? 'distinct' : (condition?.measure ?? measureOf(question))
  const figures = await periodFigures(bucket, { ...input, question: { ...question, metric: by } })
  const matching = figures
    .filter(({ value }) => (condition ? holds(value, condition) : value > 0))
    .toSorted((a, b) => b.value - a.value)
  return {
    kind: question.intent === 'distinct_count' ? 'number' : 'list',
    value: matching.length,
    unit: units[bucket],
    points: pointsOf(bucket, matching.slice(0, MOST_SHOWN), viewer),
    sides: [side('of', figures.length, units[bucket])],
  }
}

const comparisons: Record<Condition['op'], (figure: number, value: number, max: number) => boolean> = {
  '=': (figure, value) => figure === value,
  '>': (figure, value) => figure > value,
  '>=': (figure, value) => figure >= value,
  '<': (figure, value) => figure < value,
  '<=': (figure, value) => figure <= value,
  between: (figure, value, max) => figure >= value && figure <= max,
}
/** Whether a figure meets a condition. */
export const holds = (figure: number, { op, value, max = value }: Condition) => comparisons[op](figure, value, max)
