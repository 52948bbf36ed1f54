import { figuresBy, calendarPoints } from './calendar-points'
import type { Answer } from './denotation'
import { said } from './figure'
import { hourAdmitted } from './plays-in-scope'

export const peakAnswer: Answer = (question, world) => {
  const bucket = question.bucket ?? 'day'
  const recurring = bucket === 'weekday' || bucket === 'hour_of_day'
  let points: [string, number][]
  if (recurring) {
    const figures = figuresBy(bucket, question, world)
    const week = world.viewer.weekStart === 1 ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6]
    const keys =
      bucket === 'weekday'
        ? week.filter((day) => question.time.weekdays?.includes(day) ?? true)
        : Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hourAdmitted(hour, question.time.hours))
    points = keys.map((key) => [String(key), figures.get(String(key)) ?? 0])
  } else if (bucket === 'hour')
    points = [...figuresBy(bucket, question, world)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([, value]) => value > 0)
  else points = calendarPoints(bucket, question, world)
  if (!points.some(([, value]) => value > 0)) points = []
  const order = [...points].sort(([, a], [, b]) => (question.order === 'asc' ? a - b : b - a))
  return {
    at: order[0]?.[0] ?? null,
    value: order[0]?.[1] ?? null,
    points: recurring ? points : order.slice(0, Math.max(5, said(question) ?? 0)),
  }
}
