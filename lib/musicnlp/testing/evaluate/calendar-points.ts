import type { MadeUpPlay } from '../made-up-history'
import { daysBetween, startOf, wd } from './days'
import type { World } from './denotation'
import { figure, metricOf, kindFor } from './figure'
import { countedOf, dateAdmitted, dayFor, hourAdmitted, inScope } from './plays-in-scope'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'

const calendar = ['day', 'week', 'month', 'quarter', 'season', 'year']

export const isCalendar = (bucket: string | null): bucket is string => bucket !== null && calendar.includes(bucket)

/** First and last day with a counted play, of everything. */
export function span({ plays }: World): [string, string] | undefined {
  const heard = countedOf(plays)
  const [first, last] = [heard[0], heard.at(-1)]
  return first && last ? [first.date, last.date] : undefined
}

export function periodKeys(bucket: string, question: Question, world: World): string[] {
  const covered = span(world)
  if (!covered) return []
  const days = daysBetween(...covered).filter((date) => dateAdmitted(date, question.time))
  return [...new Set(days.map((date) => startOf(bucket, date, world.viewer)))]
}

export function keyFor(bucket: string, play: MadeUpPlay, question: Question, viewer: Viewer): string {
  if (bucket === 'hour') return `${play.date}T${String(play.hour).padStart(2, '0')}`
  if (bucket === 'hour_of_day') return String(play.hour)
  if (bucket === 'country' || bucket === 'platform') return play[bucket] ?? ''
  const day = dayFor(play, question)
  return bucket === 'weekday' ? String(wd(day)) : startOf(bucket, day, viewer)
}

function figuresBy(bucket: string, question: Question, world: World): Map<string, number> {
  const found = new Map<string, MadeUpPlay[]>()
  for (const play of inScope(world, question)) {
    const key = keyFor(bucket, play, question, world.viewer)
    if (key === '') continue
    const list = found.get(key)
    if (list) list.push(play)
    else found.set(key, [play])
  }
  return new Map(
    [...found].map(([key, plays]) => [key, figure(metricOf(question), plays, question, kindFor(question, 'track'))]),
  )
}

export function calendarPoints(bucket: string, question: Question, world: World): [string, number][] {
  const figures = figuresBy(bucket, question, world)
  return periodKeys(bucket, question, world).map((key) => [key, figures.get(key) ?? 0])
}

export const isPlace = (bucket: string | null): bucket is 'country' | 'platform' =>
  bucket === 'country' || bucket === 'platform'

/** Every period, recurring hour or day, country or device that is counted or ranked by its own figure. */
export function allPoints(bucket: string, question: Question, world: World): [string, number][] {
  if (isCalendar(bucket)) return calendarPoints(bucket, question, world)
  const figures = figuresBy(bucket, question, world)
  const week = world.viewer.weekStart === 1 ? [1, 2, 3, 4, 5, 6, 0] : [0, 1, 2, 3, 4, 5, 6]
  const keys =
    bucket === 'weekday'
      ? week.filter((day) => question.time.weekdays?.includes(day) ?? true)
      : Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => hourAdmitted(hour, question.time.hours))
  if (bucket === 'weekday' || bucket === 'hour_of_day')
    return keys.map((key) => [String(key), figures.get(String(key)) ?? 0])
  return [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).filter(([, value]) => value > 0)
}
