import { conventionsOf } from '@/lib/format/format-date'
import { combineTimes } from '../parser/time/combine-times'
import type { SpanOf } from '../parser/span'
import type { TimeNode } from '../parser/time/time-node'
import type { CivilRange, TimeFilter } from '../question/question'
import type { Viewer } from '../../viewer'
import { allTime, resolveTime } from './time/resolve-time'
import type { Anchor } from './time/time-context'

/** A life event as the person named it. ISO dates, the end included; null = ongoing. */
export type LifeEvent = {
  id: number
  name: string
  startDate: string
  endDate: string | null
  repeatsYearly: boolean
  category?: string | null
}

type EventWord = SpanOf<'event'>['value']

export type ResolvedTime = { filter: TimeFilter; assumed: string[] }

export type TimeSettings = {
  viewer: Viewer
  events: readonly LifeEvent[]
  habit: boolean | undefined
  firstYear: number
  /** The day of the last play, of a history that has ended */
  lastDay?: string | null
  playedDays?: readonly string[] | undefined
  /** The time range of the question before, in a follow-up */
  anchor?: Anchor | undefined
}

const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The dates of a life event. A yearly one has its dates in every year since the first play. */
export function eventRanges(
  event: LifeEvent,
  { viewer, firstYear }: Pick<TimeSettings, 'viewer' | 'firstYear'>,
): CivilRange[] {
  if (!event.repeatsYearly)
    return [{ from: event.startDate, to: event.endDate === null ? null : dayAfter(event.endDate) }]
  const length = Date.parse(event.endDate ?? event.startDate) - Date.parse(event.startDate)
  const years = Array.from(
    { length: Math.max(1, viewer.now.getUTCFullYear() - firstYear + 1) },
    (_, n) => firstYear + n,
  )
  return years
    .map((year) => {
      const from = `${year}${event.startDate.slice(4)}`
      return { from, to: dayAfter(new Date(Date.parse(`${from}T00:00:00Z`) + length).toISOString().slice(0, 10)) }
    })
    .filter(({ from }) => from <= viewer.now.toISOString().slice(0, 10))
}

/** The dates that are meant: those of the event, or those before or after it. */
function bounded(ranges: readonly CivilRange[], bound: EventWord['bound']): CivilRange[] {
  const from = ranges.at(-1)?.from ?? null
  const to = ranges.at(-1)?.to ?? null
  if (bound === 'since') return [{ from, to: null }]
  if (bound === 'after') return to === null ? [] : [{ from: to, to: null }]
  return bound === null ? [...ranges] : [{ from: null, to: from }]
}

function overlap(a: CivilRange, b: CivilRange): CivilRange[] {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to
  return from !== null && to !== null && from >= to ? [] : [{ from, to }]
}

/** A yearly event without a year: those with plays, and the newest of them where the question is about the past. */
function inHistory(
  ranges: CivilRange[],
  { ranges: said }: TimeFilter,
  { lastDay, playedDays, habit }: TimeSettings,
): CivilRange[] {
  if (said.length > 0 || ranges.length < 2) return ranges
  const reached = lastDay ? ranges.filter(({ from }) => from !== null && from <= lastDay) : ranges
  const played = reached.filter(({ from, to }) => playedDays?.some((day) => day >= (from ?? '') && day < (to ?? '~')))
  const [first, ...others] = played.length > 0 ? played : reached.length > 0 ? reached : ranges.slice(0, 1)
  if (!first) return []
  return habit === false ? [others.at(-1) ?? first] : [first, ...others]
}

function within(
  filter: TimeFilter,
  event: LifeEvent,
  { bound, newest }: EventWord,
  settings: TimeSettings,
): TimeFilter {
  const all = eventRanges(event, settings)
  const own = inHistory(all, filter, newest ? { ...settings, habit: false } : settings)
  const ranges = bounded(own, bound)
  const both =
    filter.ranges.length === 0
      ? ranges
      : ranges.flatMap((range) => filter.ranges.flatMap((other) => overlap(range, other)))
  const year = own.length === 1 && all.length > 1 ? `, ${own[0]?.from?.slice(0, 4) ?? ''}` : ''
  const name = bound === null ? `${event.name}${year}` : `${bound} ${event.name}`
  const label = filter.label === allTime.label ? name : `${name}, ${filter.label}`
  return { ...filter, ranges: both, event: bound === null ? { id: event.id, name: event.name } : null, label }
}

const YOUNGEST_LISTENER = 5

/** The date of birth, where the birthday among the life events has a year that can be one. */
function bornOn({ events, firstYear }: TimeSettings): { born?: string } {
  const birthday = events.find(({ name, repeatsYearly }) => repeatsYearly && name.toLowerCase() === 'birthday')
  const isYear = birthday && Number(birthday.startDate.slice(0, 4)) + YOUNGEST_LISTENER <= firstYear
  return isYear ? { born: birthday.startDate } : {}
}

/** The times and events of a question as one filter; null if they contradict one another. */
export function resolveTimeFilter(
  nodes: readonly TimeNode[],
  said: readonly EventWord[],
  settings: TimeSettings,
): ResolvedTime | null {
  const { timeZone, now, weekStart, hemisphere, country } = settings.viewer
  const habit = settings.habit === undefined ? {} : { habit: settings.habit }
  const reading = resolveTime(combineTimes(nodes.map((node) => ({ node }))), {
    timeZone,
    now,
    weekStart,
    hemisphere,
    country,
    conventions: conventionsOf(settings.viewer),
    ...habit,
    firstYear: settings.firstYear,
    ...(settings.lastDay ? { lastDay: settings.lastDay } : {}),
    ...(settings.playedDays ? { playedDays: settings.playedDays } : {}),
    ...bornOn(settings),
    ...(settings.anchor ? { anchor: settings.anchor } : {}),
  })
  if (!reading) return null
  const events = said.flatMap((word) =>
    settings.events.filter(({ id }) => id === word.id).map((event) => ({ event, word })),
  )
  const filter = events.reduce((sum, { event, word }) => within(sum, event, word, settings), reading.filter)
  return events.length > 0 && filter.ranges.length === 0 ? null : { filter, assumed: reading.assumed }
}
