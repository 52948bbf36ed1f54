import type { MadeUpPlay } from '../made-up-history'
import { allPoints, isCalendar, isPlace, calendarPoints } from './calendar-points'
import { wd } from './days'
import type { Answer } from './denotation'
import { figure, metricOf, kindFor } from './figure'
import { dayFor, inScope } from './plays-in-scope'

export const seriesAnswer: Answer = (question, world) => {
  if (question.bucket && !isCalendar(question.bucket)) return distributionAnswer(question, world)
  return { points: calendarPoints(question.bucket ?? 'month', question, world) }
}

export const distributionAnswer: Answer = (question, world) => {
  if (isPlace(question.bucket))
    return { points: allPoints(question.bucket, question, world).sort(([, a], [, b]) => b - a) }
  const bucket = question.bucket === null || question.bucket === 'hour' ? 'hour_of_day' : question.bucket
  if (!['weekday', 'hour_of_day', 'month', 'season'].includes(bucket)) return seriesAnswer(question, world)
  const keyOf = (play: MadeUpPlay) => {
    const day = dayFor(play, question)
    const month = Number(day.slice(5, 7))
    if (bucket === 'month') return month
    if (bucket === 'season') return [12, 1, 2].includes(month) ? 0 : month < 6 ? 1 : month < 9 ? 2 : 3
    return bucket === 'weekday' ? wd(day) : play.hour
  }
  const lists: Record<string, number[]> = {
    weekday: world.viewer.weekStart === 1 ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6],
    hour_of_day: Array.from({ length: 24 }, (_, hour) => hour),
    month: Array.from({ length: 12 }, (_, month) => month + 1),
    season: [0, 1, 2, 3],
  }
  const keys = lists[bucket] ?? []
  const plays = inScope(world, question)
  return {
    points: keys.map((key) => [
      String(key),
      figure(
        metricOf(question),
        plays.filter((play) => keyOf(play) === key),
        question,
        kindFor(question, 'track'),
      ),
    ]),
  }
}
