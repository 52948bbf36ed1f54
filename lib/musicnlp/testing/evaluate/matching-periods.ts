import type { Question } from '@/lib/musicnlp/question/question'
import { allPoints } from './calendar-points'
import { conditionIn, holds } from './condition'
import type { Denotation, World } from './denotation'

/** The days, months, countries … whose own figure meets the condition. */
export function matchingPeriods(bucket: string, question: Question, world: World): Denotation {
  const condition = conditionIn(question)
  const countsThings = question.metric === 'distinct' && question.threshold === null
  const measured = { ...question, metric: (condition?.metric ?? question.metric) as Question['metric'] }
  const all = allPoints(bucket, countsThings ? question : measured, world)
  const points = all
    .filter(([, value]) => (condition ? holds(value, condition) : value > 0))
    .sort(([, a], [, b]) => b - a)
  return {
    value: points.length,
    points: points.slice(0, 50),
    sides: [{ value: all.some(([, value]) => value > 0) ? all.length : 0 }],
  }
}
