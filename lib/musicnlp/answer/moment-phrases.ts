import { conventionsOf, formatFullDay } from '@/lib/format/format-date'
import { yearlyEventPhrase } from '@/lib/musicnlp/phrasing/yearly-event-phrase'
import { formatOrdinal } from '@/lib/format/format-number'
import { countryName, inCountry, platformName } from '@/lib/musicnlp/executor/place-names'
import type { Question } from '@/lib/musicnlp/question/question'
import type { AnswerItem } from '../question/answer-data'
import { total } from './amount-phrases'
import { noPlays } from './ranking-phrases'
import { nounOf, sideOf, valueOf, type Phrase, type PhraseInput } from './phrase-input'
import { isOneDay, namesIn, narrowing, scopeOf } from './narrowing-phrase'
import { count, dayOf, duration, figure, listOf, momentOf, nameOf, number, stretchOf, times } from './english-format'

const listen =
  (end: 'first' | 'last'): Phrase =>
  ({ question, data, viewer }) => {
    const items = data.items ?? []
    const [first] = items
    if (!first?.played_at) return noPlays(question)
    const names = namesIn(question)
    const when = momentOf(first.played_at, viewer)
    if (items.length > 1)
      return (
        `The ${end} ${number(items.length)} ${nounOf(question)}s you ` +
        `played${scopeOf(question)}: ` +
        `${listOf(
          items.slice(0, 5).map((item) => titleFor(question.entity, item)),
          items.length,
        )}.`
      )
    const what = titleFor(question.entity, first)
    if (question.entity === 'none' && names) {
      const ago = end === 'last' ? `, ${agoOf(first.played_at, viewer)}` : ''
      const track = question.names.some(({ type, id }) => type === 'track' && id === first.id)
        ? ''
        : `: ${nameOf(first)}`
      return `You ${end} played ${names}${narrowing(question)} on ${when}${ago}${placeOf(question, first)}${track}.`
    }
    const subject = `The ${end} ${nounOf(question, 'track')} you played${scopeOf(question)}`
    return `${subject} was ${what}, on ${when}${placeOf(question, first)}.`
  }

/** Where or on what one play was, where that was asked: ", in Germany" */
function placeOf({ bucket }: Pick<Question, 'bucket'>, { country, platform }: AnswerItem): string {
  if (bucket === 'country')
    return country ? `, ${inCountry(countryName(country))}` : ', in a country that your files do not tell'
  if (bucket === 'platform')
    return platform ? `, on ${platformName(platform)}` : ', on a device that your files do not tell'
  return ''
}

export const firstListen = listen('first')
export const lastListen = listen('last')

function titleFor(entity: string, item: Parameters<typeof nameOf>[0] & { album?: { name: string } | null }): string {
  if (entity === 'artist') return item.artist?.name ?? item.name
  if (entity === 'album' && item.album) return `${item.album.name} by ${item.artist?.name ?? ''}`
  return nameOf(item)
}

function agoOf(instant: string, { now }: { now: Date }): string {
  const days = Math.floor((now.getTime() - Date.parse(instant)) / 86_400_000)
  return days <= 0 ? 'less than a day ago' : `${stretchOf(days)} ago`
}

export const nthListen: Phrase = ({ question, data, viewer }) => {
  const nth = question.ordinal ?? 1
  const [item] = data.items ?? []
  if (!item?.played_at) return `You have fewer than ${count(nth, 'play')}${scopeOf(question)}.`
  return (
    `Your ${formatOrdinal(nth)} play${scopeOf(question)} was ${nameOf(item)}, ` +
    `on ${momentOf(item.played_at, viewer)}.`
  )
}

export const milestone: Phrase = ({ question, data, viewer }) => {
  const goal = sideOf(data, 'goal')
  const [item] = data.items ?? []
  if (question.compare) return overtook({ data, viewer })
  const names = namesIn(question)
  const left = (goal?.value ?? 0) - valueOf(data)
  const subject = names ? `${names} reached` : 'You reached'
  const target = figure(goal?.value ?? 0, goal?.unit)
  if (item?.played_at)
    return `${subject} ${target}${narrowing(question)} on ${dayOf(item.played_at, viewer)}, with ${nameOf(item)}.`
  return (
    `${names ? `${names} has` : 'You have'} not reached ${target}${narrowing(question)} yet: ` +
    `${figure(valueOf(data), goal?.unit)} so far, ${figure(left, goal?.unit)} to go.`
  )
}

/** "Nights passed Karma Police on 3 May 2021, …: 120 plays against 88 today." */
function overtook({ data, viewer }: Pick<PhraseInput, 'data' | 'viewer'>): string {
  const [first, second] = data.sides ?? []
  const [item] = data.items ?? []
  const today = `${count(first?.value ?? 0, 'play')} against ${number(second?.value ?? 0)} in all`
  if (!item?.played_at) return `${first?.label ?? ''} has never been ahead of ${second?.label ?? ''}: ${today}.`
  const isBehind = (first?.value ?? 0) <= (second?.value ?? 0)
  return (
    `${first?.label ?? ''} ${isBehind ? 'last passed' : 'passed'} ${second?.label ?? ''} on ` +
    `${dayOf(item.played_at, viewer)}: ${today}.`
  )
}

export const playsAt: Phrase = ({ question, data, viewer }) => {
  const items = data.items ?? []
  const [first] = items
  if (!first?.played_at) return noPlays(question)
  const names = namesIn(question)
  const total = valueOf(data)
  const isOfKind = question.entity === 'artist' || question.entity === 'album'
  const songs = listOf(items.slice(0, 3).map(nameOf), isOfKind ? items.length : total)
  const day = dayAlone(question, viewer)
  if (day)
    return `On ${day}, you ${names ? `played ${names} ${times(total)}` : `had ${count(total, 'play')}`}: ${songs}.`
  return `You have ${count(total, 'play')}${scopeOf(question)}: ${songs}.`
}

/** "your birthday, 3 April 2020" or "Halloween 2020 (31 Oct)", where nothing but a single day narrows the question. */
function dayAlone(question: Question, viewer: PhraseInput['viewer']): string | null {
  const { time, exclude, filters, entity } = question
  const [range, ...others] = time.ranges
  const isNarrowed = time.hours || time.weekdays || time.months || exclude.length > 0 || Object.keys(filters).length > 0
  if (!range?.from || others.length > 0 || !isOneDay(time) || isNarrowed || entity === 'artist' || entity === 'album')
    return null
  const date = formatFullDay(range.from, conventionsOf(viewer))
  if (yearlyEventPhrase(time) && time.event)
    return `${yearlyEventPhrase({ ...time, label: time.event.name }) ?? ''}, ${date}`
  return time.label.includes('(') && !time.event ? time.label : date
}

const neighbours =
  (side: 'after' | 'before'): Phrase =>
  ({ question, data }) => {
    const [first, ...others] = (data.items ?? []).slice(0, 3)
    const beside = `right ${side} ${namesIn(question) || 'it'}${narrowing(question)}`
    if (!first) return `You have no plays ${beside}.`
    const rest = others.map((item) => `${nameOf(item)} (${number(item.plays ?? 0)})`)
    return (
      `${beside}, you play ${nameOf(first)} most often (${times(first.plays ?? 0)})` +
      `${rest.length > 0 ? `, then ${listOf(rest, rest.length)}` : ''}.`
    )
  }

export const playedAfter = neighbours('after')
export const playedBefore = neighbours('before')

/** "Yes: you played Adele 132 times." */
function amountAsked(input: PhraseInput): string {
  const { question, data } = input
  const metric = sideOf(data, 'asked for')?.unit
  const asked = sideOf(data, 'asked for') ?? sideOf(data, 'plays')
  const said = total({
    ...input,
    question: {
      ...question,
      metric: metric === 'ms' ? 'time' : metric === 'skips' || metric === 'days' ? metric : 'plays',
    },
    data: {
      kind: 'number',
      value: asked?.value ?? 0,
      sides: [
        { label: 'plays', value: sideOf(data, 'plays')?.value ?? 0, unit: 'plays' },
        { label: 'time', value: sideOf(data, 'plays')?.ms_played ?? 0, unit: 'ms' },
      ],
    },
  })
  return `${data.value ? 'Yes' : 'No'}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`
}

export const exists: Phrase = (input) => {
  const { question, data, viewer } = input
  if (question.having || question.threshold || question.metric === 'skips') return amountAsked(input)
  const names = namesIn(question)
  const plays = sideOf(data, 'plays')
  const last = sideOf(data, 'last play')?.at
  if (!data.value || !data.at) return `No, you have no plays${scopeOf(question)}.`
  const time = plays?.ms_played === undefined ? '' : ` for ${duration(plays.ms_played)}`
  const dates =
    last && last !== data.at
      ? `first on ${momentOf(data.at, viewer)}, last on ${momentOf(last, viewer)}`
      : `on ${momentOf(data.at, viewer)}`
  return `Yes, you played ${names || 'music'} ${times(plays?.value ?? 0)}${time}${narrowing(question)}: ${dates}.`
}

export const coverage: Phrase = ({ data, viewer }) => {
  const [first, last] = [sideOf(data, 'first play')?.at, sideOf(data, 'last play')?.at]
  if (!first || !last) return 'You have no plays yet. Import your listening history first.'
  return `Your history goes from ${dayOf(first, viewer)} to ${dayOf(last, viewer)}, with ${count(valueOf(data), 'play')}.`
}
