import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { CivilRange, TimeFilter } from '@/lib/musicnlp/question/question'
import { medianOf } from './average'
import { pointsOf } from './bucket-label'
import { calendarPeriods } from './calendar-figures'
import { bucketStart, dayNumber, isCalendarBucket, isoDay, type CalendarBucket } from './civil-days'
import { sideLabel } from './comparison-label'
import { sidesOf } from './comparison-questions'
import { rounded } from './item-queries'
import { side, type RunInput, type Runner } from './runner'

/**
 * A question of one figure, asked again for each side ("what share was Drake, 2021 against 2022") or for each period of
 * the calendar ("where did he rank in each year"); with a statistic the mean or median of the periods ("how many sessions a
 * week on average"). Days are too many to ask for.
 * @param own the intent tells the figures of the periods itself
 */
export const figureOfEach =
  (run: Runner, own: 'own periods' | null = null): Runner =>
  async (input) => {
    const { bucket, compare, statistic } = input.question
    if (compare) return ofEachSide(run, input)
    if (!bucket || bucket === 'day' || !isCalendarBucket(bucket)) return run(input)
    const data = own ? await run(input) : await ofEachPeriod(run, bucket, input)
    return statistic && data.kind === 'series' ? typical(statistic, bucket, data) : data
  }

const figureIn = ({ value, items }: AnswerData) => (typeof value === 'number' ? value : (items?.[0]?.rank ?? null))

/** `value` is first less second. */
async function ofEachSide(run: Runner, input: RunInput): Promise<AnswerData> {
  const questions = sidesOf(input.question)
  const sides = []
  for (const question of questions) {
    const data = await run({ ...input, question: { ...question, bucket: null } })
    sides.push(side(sideLabel(question, questions), figureIn(data), data.unit ?? 'plays'))
  }
  const [first, second] = sides
  const isKnown = sides.length === 2 && first?.value != null && second?.value != null
  return {
    kind: 'comparison',
    sides,
    unit: first?.unit,
    value: isKnown ? rounded((first.value ?? 0) - (second.value ?? 0)) : null,
  }
}

/**
 * The figure of every period that has one. Where the question is whether, as in "was he my number one", the periods of
 * which it is true, and how many they are.
 */
async function ofEachPeriod(run: Runner, bucket: CalendarBucket, input: RunInput): Promise<AnswerData> {
  const { question, viewer } = input
  const answers: { key: string; data: AnswerData }[] = []
  const periods = await calendarPeriods(bucket, input)
  const end = (key: string) => isoDay(bucketStart(bucket, dayNumber(key) + longest[bucket], viewer.weekStart))
  for (const key of periods)
    answers.push({
      key,
      data: await run({
        ...input,
        question: { ...question, bucket: null, time: during(question.time, key, end(key)) },
      }),
    })
  const isWhether = answers.some(({ data }) => data.kind === 'yes_no')
  const figures = answers.flatMap(({ key, data }) => {
    const value = figureIn(data)
    return value === null || (isWhether && data.value !== true) ? [] : [{ key, value }]
  })
  const unit = answers[0]?.data.unit ?? 'plays'
  const points = pointsOf(bucket, figures, viewer)
  if (isWhether)
    return {
      kind: 'list',
      value: points.length,
      unit: `${bucket}s`,
      points,
      sides: [side('of', periods.length, `${bucket}s`)],
    }
  return { kind: 'series', points, unit }
}

/** The mean or the median of the periods that have a figure. */
function typical(
  statistic: 'mean' | 'median',
  bucket: CalendarBucket,
  { points = [], unit = 'plays' }: AnswerData,
): AnswerData {
  const values = points.map(({ value }) => value)
  const sum = values.reduce((all, value) => all + value, 0)
  const value = statistic === 'median' ? medianOf(values, values.length) : sum / values.length
  return {
    kind: 'number',
    value: values.length === 0 ? null : rounded(value),
    unit,
    sides: [side('in all', rounded(sum), unit), side(`${bucket}s`, values.length, `${bucket}s`)],
  }
}

/** More days than any period of the calendar has, and fewer than two have. */
const longest: Record<CalendarBucket, number> = { day: 1, week: 7, month: 31, quarter: 92, season: 92, year: 366 }

/** The part of a time that lies between two days, the second one excluded. */
function during(time: TimeFilter, from: string, to: string): TimeFilter {
  const whole: CivilRange[] = time.ranges.length > 0 ? time.ranges : [{ from: null, to: null }]
  const ranges = whole
    .map((range) => ({
      from: range.from !== null && range.from > from ? range.from : from,
      to: range.to !== null && range.to < to ? range.to : to,
    }))
    .filter((range) => range.from < range.to)
  return { ...time, ranges }
}
