import { conventionsOf, formatDayOfYear, formatFullDay } from '@/lib/format/format-date'
import { noPlays } from './ranking-phrases'
import { nounOf, sideOf, valueOf, type Phrase } from './phrase-input'
import { during, namesIn, narrowing } from './narrowing-phrase'
import { count, dayOf, duration, nameOf, number } from './english-format'

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
  return (
    `You played ${name.name} ${count(plays.value, 'time')}${narrowing(question)}, for ` +
    `${duration(time?.value ?? 0)}${place}: first on ${dayOf(data.at, viewer)}, last on ` +
    `${dayOf(last?.at ?? data.at, viewer)}.${most}`
  )
}

export const periodSummary: Phrase = ({ question, data, viewer }) => {
  if (valueOf(data) === 0) return noPlays(question)
  const value = (label: string) => sideOf(data, label)?.value ?? 0
  const top = (kind: string) => data.items?.find(({ type, rank }) => type === kind && rank === 1)
  const [artist, track] = [top('artist'), top('track')]
  const led =
    artist && track
      ? ` ${artist.name} led the artists with ${count(artist.plays ?? 0, 'play')}, ${nameOf(track)} the ` +
        `tracks with ${number(track.plays ?? 0)}.`
      : ''
  const day = sideOf(data, 'heaviest day')
  const heaviest = day?.from
    ? ` The biggest day was ${formatFullDay(day.from, conventionsOf(viewer))}, with ${count(day.value ?? 0, 'play')}.`
    : ''
  return (
    `You played ${count(value('plays'), 'track')} for ` +
    `${duration(value('time'))}${narrowing(question)}: ${count(value('tracks'), 'different song')} ` +
    `by ${count(value('artists'), 'artist')}, ${number(value('new artists'))} of them ` +
    `new.${led}${heaviest}`
  )
}

export const diversity: Phrase = ({ question, data }) => {
  const [plays, different] = data.sides ?? []
  const equal = sideOf(data, 'as varied as equal artists')
  if (!plays?.value || data.value === null) return noPlays(question)
  const artists = equal?.value
    ? ` Your artists were as varied as ${count(equal.value, 'artist')} played equally often.`
    : ''
  const names = namesIn(question)
  return (
    `You played ${count(different?.value ?? 0, `different ${nounOf(question)}`)}${names && ` of ${names}`} ` +
    `in ${count(plays.value, 'play')}${narrowing(question)}: ${number(valueOf(data))} for every 100 ` +
    `plays.${artists}`
  )
}

export const defineEvent: Phrase = ({ question, viewer }) => {
  const name = question.time.event?.name
  if (!name) return 'Add an event to your timeline, then ask about it here by name.'
  const from = question.time.ranges[0]?.from
  const when =
    question.bucket === 'year' && from
      ? `${formatDayOfYear(from, conventionsOf(viewer))} of every year`
      : question.time.label
  return `“${name}” would be ${when}. Add it to your timeline to ask about it by name.`
}

export const help: Phrase = () =>
  'Ask about your listening: top lists, amounts, first and last times, discoveries, streaks, ' +
  'sessions, comparisons, any time of day, week or year. The help page lists everything you can ask.'

export const unsupported = (question: Parameters<Phrase>[0]['question']): string =>
  `I can’t answer that${during(question.time)}: your history doesn’t have the data for it.`
