import type { Question } from '@/lib/musicnlp/question/question'
import { isCalendar, periodKeys } from './calendar-points'
import { daysBetween, startOf } from './days'
import type { Answer, Denotation, World } from './denotation'
import { medianOf, oneDecimal } from './figure'
import { dateAdmitted, sidesOf } from './plays-in-scope'

const rankOrValue = ({ value, items }: Denotation) => {
  if (typeof value === 'number') return value
  const [first] = items ?? []
  return typeof first?.['rank'] === 'number' ? first['rank'] : null
}

/** The answer of each side, or of each period that is laid over the plays, worked out on its own. */
export const answerOfEach =
  (answer: Answer, own?: 'own periods'): Answer =>
  (question, world) => {
    if (question.compare) return sides(answer, question, world)
    const { bucket, statistic } = question
    if (!isCalendar(bucket) || bucket === 'day') return answer(question, world)
    const told = own ? answer(question, world) : periods(answer, bucket, question, world)
    return statistic && told.points && !Array.isArray(told.sides) ? typical(told.points, statistic) : told
  }

function sides(answer: Answer, question: Question, world: World): Denotation {
  const values = sidesOf(question).map((side) => rankOrValue(answer({ ...side, bucket: null }, world)))
  const [first, second] = values
  const isPair = values.length === 2 && typeof first === 'number' && typeof second === 'number'
  return { sides: values.map((value) => ({ value })), value: isPair ? oneDecimal(first - second) : null }
}

function periods(answer: Answer, bucket: string, question: Question, world: World): Denotation {
  const keys = periodKeys(bucket, question, world)
  const told = keys.map((key): [string, Denotation] => [
    key,
    answer(
      { ...question, bucket: null, time: { ...question.time, ranges: daysIn(key, bucket, question, world) } },
      world,
    ),
  ])
  const isWhether = told.some(([, { value }]) => typeof value === 'boolean')
  const points = told.flatMap(([key, one]): [string, number][] => {
    const value = rankOrValue(one)
    return value === null || (isWhether && one.value !== true) ? [] : [[key, value]]
  })
  return isWhether ? { value: points.length, points, sides: [{ value: keys.length }] } : { points }
}

/** Every day of the period that the question's dates admit, each as a range of its own. */
function daysIn(key: string, bucket: string, { time }: Question, { viewer }: World) {
  const last = new Date(Date.parse(key) + 370 * 86_400_000).toISOString().slice(0, 10)
  const days = daysBetween(key, last)
  return days
    .filter(
      (day) => startOf(bucket, day, viewer) === key && dateAdmitted(day, { ...time, weekdays: null, months: null }),
    )
    .map((day) => ({ from: day, to: new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) }))
}

function typical(points: readonly [string, number][], statistic: 'mean' | 'median'): Denotation {
  const values = points.map(([, value]) => value)
  const sum = values.reduce((all, value) => all + value, 0)
  const value = statistic === 'median' ? medianOf(values) : sum / values.length
  return {
    value: values.length === 0 ? null : oneDecimal(value),
    sides: [{ value: oneDecimal(sum) }, { value: values.length }],
  }
}
