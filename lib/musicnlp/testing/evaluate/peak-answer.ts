import { allPoints } from './calendar-points'
import type { Answer } from './denotation'
import { said } from './figure'

export const peakAnswer: Answer = (question, world) => {
  const bucket = question.bucket ?? 'day'
  const recurring = bucket === 'weekday' || bucket === 'hour_of_day'
  const all = allPoints(bucket, question, world)
  const points = all.some(([, value]) => value > 0) ? all : []
  const order = [...points].sort(([, a], [, b]) => (question.order === 'asc' ? a - b : b - a))
  return {
    at: order[0]?.[0] ?? null,
    value: order[0]?.[1] ?? null,
    points: recurring ? points : order.slice(0, Math.max(5, said(question) ?? 0)),
  }
}
