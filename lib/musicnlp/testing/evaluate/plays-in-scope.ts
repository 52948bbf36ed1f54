import type { MadeUpPlay } from '../made-up-history'
import { plus, wd } from './days'
import type { World } from './denotation'
import type { Question } from '@/lib/musicnlp/question/question'

type Scope = Pick<Question, 'time' | 'names' | 'exclude' | 'filters'>

/** The day a play counts for: a night that wraps midnight belongs to its evening. */
export function dayFor(play: MadeUpPlay, { time: { hours } }: Pick<Scope, 'time'>): string {
  return hours && hours[0] > hours[1] && play.hour < hours[1] ? plus(play.date, -1) : play.date
}

export function dateAdmitted(date: string, { ranges, weekdays, months }: Question['time']): boolean {
  const inRanges =
    ranges.length === 0 || ranges.some(({ from, to }) => (from === null || date >= from) && (to === null || date < to))
  return (
    inRanges &&
    (weekdays === null || weekdays.includes(wd(date))) &&
    (months === null || months.includes(Number(date.slice(5, 7))))
  )
}

export function hourAdmitted(hour: number, hours: [number, number] | null): boolean {
  if (!hours) return true
  if (hours[0] <= hours[1]) return hour >= hours[0] && hour < hours[1]
  return hour >= hours[0] || hour < hours[1]
}

const platformWords: Record<string, string[]> = { phone: ['ios', 'android'], desktop: ['windows', 'macos', 'linux'] }

/** "!US" is any other country that is known. */
const isAsSaid = (said: string, known: string | null, is: (name: string) => boolean) =>
  known !== null && (said.startsWith('!') ? !is(said.slice(1)) : is(said))

export function admitted(play: MadeUpPlay, scope: Scope): boolean {
  const { names, exclude, filters, time } = scope
  for (const kind of ['track', 'artist', 'album'] as const) {
    const wanted = names.filter((name) => name.type === kind)
    if (wanted.length > 0 && !wanted.some((name) => name.id === play[kind])) return false
    if (exclude.some((name) => name.type === kind && name.id === play[kind])) return false
  }
  const isOn = (name: string) => (platformWords[name] ?? [name]).includes(play.platform ?? '')
  if (filters.platform !== undefined && !isAsSaid(filters.platform, play.platform, isOn)) return false
  if (filters.country !== undefined && !isAsSaid(filters.country, play.country, (code) => play.country === code))
    return false
  if (filters.shuffle !== undefined && play.shuffle !== filters.shuffle) return false
  if (filters.offline !== undefined && play.offline !== filters.offline) return false
  if (filters.incognito !== undefined && play.incognito !== filters.incognito) return false
  if (filters.skipped !== undefined && play.isSkip !== filters.skipped) return false
  if (
    filters.finished !== undefined &&
    (play.reasonEnd === null || (play.reasonEnd === 'trackdone') !== filters.finished)
  )
    return false
  return dateAdmitted(dayFor(play, scope), time) && hourAdmitted(play.hour, time.hours)
}

export const inScope = ({ plays }: World, scope: Scope) => plays.filter((play) => admitted(play, scope))

export const always: Question['time'] = {
  ranges: [],
  weekdays: null,
  months: null,
  hours: null,
  event: null,
  label: '',
}

export const isCounted = (play: MadeUpPlay) => play.ms >= 30_000

export const countedOf = (plays: MadeUpPlay[]) => plays.filter(isCounted)

export const msOf = (plays: MadeUpPlay[]) => plays.reduce((sum, play) => sum + play.ms, 0)

/** The questions that a comparison sets side by side: one for each side, name or range. */
export function sidesOf(question: Question): Question[] {
  if (question.compare) return question.compare.sides.map((side) => ({ ...question, ...side, compare: null }))
  if (question.names.length > 1) return question.names.map((name) => ({ ...question, names: [name] }))
  if (question.time.ranges.length > 1)
    return question.time.ranges.map((range) => ({ ...question, time: { ...question.time, ranges: [range] } }))
  return [question]
}
