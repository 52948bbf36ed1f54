import type { MadeUpPlay } from '../made-up-history'
import { periodKeys, calendarPoints } from './calendar-points'
import { wd } from './days'
import type { World, Answer } from './denotation'
import { figure, metricOf, kindFor, medianOf, oneDecimal } from './figure'
import { conditionIn, holds } from './condition'
import { countedOf, dayFor, hourAdmitted, inScope, msOf } from './plays-in-scope'
import { totalAnswer } from './total-answer'
import type { Question } from '@/lib/musicnlp/question/question'

/**
 * The measure of each cell (a day, or an hour of a day), added up by the key of the cell:
 * distinct tracks by day → { "1": all Mondays, "2": all Tuesdays, … }
 */
function summed(
  cellOf: (play: MadeUpPlay) => string,
  keyOf: (play: MadeUpPlay) => string,
  question: Question,
  world: World,
): Map<string, number> {
  const cells = new Map<string, MadeUpPlay[]>()
  for (const play of inScope(world, question)) {
    const cell = cells.get(cellOf(play))
    if (cell) cell.push(play)
    else cells.set(cellOf(play), [play])
  }
  const sums = new Map<string, number>()
  for (const plays of cells.values()) {
    const key = plays[0] ? keyOf(plays[0]) : ''
    sums.set(key, (sums.get(key) ?? 0) + figure(metricOf(question), plays, question, kindFor(question, 'track')))
  }
  return sums
}

const hourCell = ({ date, hour }: MadeUpPlay) => `${date} ${hour}`

/** The mean of each weekday, or hour of the day, over the days there were. */
function averagePoints(bucket: 'weekday' | 'hour_of_day', question: Question, world: World): [string, number][] {
  const days = periodKeys('day', question, world)
  const dayCell = (play: MadeUpPlay) => dayFor(play, question)
  const sums =
    bucket === 'weekday'
      ? summed(dayCell, (play) => String(wd(dayCell(play))), question, world)
      : summed(hourCell, ({ hour }) => String(hour), question, world)
  const keys =
    bucket === 'hour_of_day'
      ? Array.from({ length: 24 }, (_, hour) => hour)
      : world.viewer.weekStart === 1
        ? [1, 2, 3, 4, 5, 6, 0]
        : [0, 1, 2, 3, 4, 5, 6]
  return keys.map((key) => {
    const own = bucket === 'weekday' ? days.filter((day) => wd(day) === key).length : days.length
    const mean = (sums.get(String(key)) ?? 0) / Math.max(1, own)
    return [String(key), metricOf(question) === 'time' ? Math.round(mean) : oneDecimal(mean)]
  })
}

export const averageAnswer: Answer = (question, world) => {
  const metric = metricOf(question)
  if (metric === 'skip_rate') return totalAnswer(question, world)
  if (question.bucket === 'weekday' || question.bucket === 'hour_of_day')
    return { points: averagePoints(question.bucket, question, world) }
  if (question.kind === 'per_play') {
    const plays = inScope(world, question)
    const [time, heard] = [msOf(plays), countedOf(plays).length]
    return { value: heard === 0 ? null : Math.round(time / heard), sides: [{ value: time }, { value: heard }] }
  }
  const byDay = question.bucket === 'hour'
  const asked = byDay ? undefined : conditionIn(question)
  const points = calendarPoints(byDay ? 'day' : (question.bucket ?? 'day'), question, world).filter(
    ([, value]) => !asked || holds(value, asked),
  )
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    hourAdmitted(hour, question.time.hours),
  ).length
  const periods = points.length * (byDay ? hours : 1)
  const figures = byDay ? [...summed(hourCell, hourCell, question, world).values()] : points.map(([, value]) => value)
  const sum = figures.reduce((all, value) => all + value, 0)
  const empty = Array.from({ length: periods - figures.length }, () => 0)
  const isMedian = question.statistic === 'median'
  const mean = periods === 0 ? null : isMedian ? medianOf([...empty, ...figures]) : sum / periods
  return {
    value: mean === null ? null : metric === 'time' ? Math.round(mean) : oneDecimal(mean),
    sides: [{ value: sum }, { value: periods }],
  }
}
