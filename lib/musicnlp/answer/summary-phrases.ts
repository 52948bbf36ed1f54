import { conventionsOf, formatDayOfYear, formatFullDay, type DateConventions } from '@/lib/format/format-date'
import { dayBefore } from '@/lib/format/period-label'
import { yearlyEventPhrase } from '../phrasing/yearly-event-phrase'
import type { Question } from '../question/question'
import { formatList } from '@/lib/format/list'
import { noPlays } from './ranking-phrases'
import { nounOf, sideOf, valueOf, type Phrase } from './phrase-input'
import { during, isOneDay, narrowing, ofNames } from './narrowing-phrase'
import { count, dayOf, duration, nameOf, number, times } from './english-format'

export const entitySummary: Phrase = ({ question, data, viewer }) => {
  const [name] = question.names
  const [plays, time, rank, last] = [
    sideOf(data, 'plays'),
    sideOf(data, 'time'),
    sideOf(data, 'rank'),
    sideOf(data, 'last play'),
  ]
  if (!name || !data.at || !plays?.value) return noPlays(question)
  const place = rank?.value ? `, number ${number(rank.value)} of your ${name.type}s` : ''
  const [top] = data.items ?? []
  const most = top ? ` Most played: ${top.name}, with ${count(top.plays ?? 0, 'play')}.` : ''
  const lasting = time?.value ? `, for ${duration(time.value)}` : ''
  const [first, latest] = [data.at, last?.at ?? data.at].map((instant) => dayOf(instant, viewer))
  const dates = first === latest ? `on ${first}` : `first on ${first}, last on ${latest}`
  return `You played ${name.name} ${times(plays.value)}${narrowing(question)}${lasting}${place}: ${dates}.${most}`
}

export const periodSummary: Phrase = ({ question, data, viewer }) => {
  if (valueOf(data) === 0) return noPlays(question)
  const value = (label: string) => sideOf(data, label)?.value ?? 0
  const top = (kind: string) => data.items?.find(({ type, rank }) => type === kind && rank === 1)
  const [artist, track] = [top('artist'), top('track')]
  const leaders = [artist, track].flatMap((item) =>
    (item?.plays ?? 0) > 1 && item ? `${nameOf(item)} (${count(item.plays ?? 0, 'play')})` : [],
  )
  const led = leaders.length > 0 ? ` Most played: ${formatList(leaders)}.` : ''
  const day = sideOf(data, 'heaviest day')
  const heaviest =
    day?.from && !isOneDay(question.time)
      ? ` The biggest day was ${formatFullDay(day.from, conventionsOf(viewer))}, with ${count(day.value ?? 0, 'play')}.`
      : ''
  const [artists, found] = [value('artists'), value('new artists')]
  const isNew = found === 0 ? '' : found === artists ? ', all new' : `, ${number(found)} of them new`
  const lasting = value('time') > 0 ? ` for ${duration(value('time'))}` : ''
  return (
    `You played ${count(value('plays'), 'track')}${lasting}${narrowing(question)}: ` +
    `${count(value('tracks'), 'different song')} by ${count(artists, 'artist')}${isNew}.${led}${heaviest}`
  )
}

export const diversity: Phrase = ({ question, data }) => {
  const [plays, different] = data.sides ?? []
  const equal = sideOf(data, 'as varied as equal artists')
  if (!plays?.value || data.value === null) return noPlays(question)
  const artists = equal?.value
    ? ` Your artists were as varied as ${count(equal.value, 'artist')} played equally often.`
    : ''
  return (
    `You played ${count(different?.value ?? 0, `different ${nounOf(question)}`)}${ofNames(question)} ` +
    `in ${count(plays.value, 'play')}${narrowing(question)}: ${number(valueOf(data))} for every 100 ` +
    `plays.${artists}`
  )
}

export const defineEvent: Phrase = ({ question, viewer }) => {
  const name = question.time.event?.name
  if (!name) return 'Add an event to your timeline, then ask about it here by name.'
  const from = question.time.ranges[0]?.from
  if (question.kind === 'event_date') return eventDate(question, conventionsOf(viewer))
  const when =
    question.bucket === 'year' && from
      ? `${formatDayOfYear(from, conventionsOf(viewer))} of every year`
      : question.time.label
  return `“${name}” would be ${when}. Add it to your timeline to ask about it by name.`
}

/** "Your birthday is 3 April.", "“Japan” was from 3 May 2023 to 17 May 2023." */
function eventDate({ time }: Question, by: DateConventions): string {
  const [range] = time.ranges
  const yearly = yearlyEventPhrase({ ...time, label: time.event?.name ?? '' })
  const name = `“${time.event?.name ?? ''}”`
  if (!range?.from) return `I don’t know when ${name} was.`
  if (yearly) return `${yearly} is ${formatDayOfYear(range.from, by)}.`
  const first = formatFullDay(range.from, by)
  if (!range.to) return `${name} began on ${first}.`
  const last = formatFullDay(dayBefore(range.to), by)
  return first === last ? `${name} was on ${first}.` : `${name} was from ${first} to ${last}.`
}

export const help: Phrase = () =>
  'Ask about your listening: top lists, amounts, first and last times, discoveries, streaks, ' +
  'sessions, comparisons, any time of day, week or year. The help page lists everything you can ask.'

export const unsupported = (question: Parameters<Phrase>[0]['question']): string =>
  `I can’t answer that${during(question.time)}: your history doesn’t have the data for it.`
