import {
  conventionsOf,
  formatDayRange,
  formatFullDay,
  formatMonth,
  type DateConventions,
} from '@/lib/format/format-date'
import { formatList } from '@/lib/format/list'
import { bucketLabel } from '@/lib/musicnlp/executor/bucket-label'
import { isPlaceBucket } from '../executor/bucket-key'
import { inCountry } from '../executor/place-names'
import type { Point, Unit } from '../question/answer-data'
import { noPlays } from './ranking-phrases'
import { highest, nounOf, sideOf, valueOf, type Phrase } from './phrase-input'
import { namesIn, narrowing, ofNames, scopeOf } from './narrowing-phrase'
import { count, duration, figure, momentOf, nameOf, number } from './english-format'

/** What a peak of names no past time: "your biggest weekday is Friday" */
const recurring: ReadonlySet<string> = new Set(['weekday', 'hour_of_day'])

export const peak: Phrase = ({ question, data, viewer }) => {
  if (!data.at) return noPlays(question)
  const bucket = question.bucket ?? 'day'
  const name = bucketLabel(bucket, data.at, viewer)
  const best = valueOf(data)
  const tied = (data.points ?? []).filter(({ key, value }) => value === best && key !== data.at).length
  const noun = bucket === 'hour_of_day' ? 'hour of the day' : bucket
  const tie = tied > 0 ? ', level with others' : ''
  if (isPlaceBucket(bucket))
    return (
      `You play ${namesIn(question) || 'music'} ${question.order === 'asc' ? 'least' : 'most'} ` +
      `${placeIn(bucket, name)}${narrowing(question)}: ${figure(best, data.unit)}${tie}.`
    )
  const rank = question.order === 'asc' ? 'quietest' : 'biggest'
  // "every summer" already names what is compared
  if ((bucket === 'season' || bucket === 'month') && /^every /.test(question.time.label))
    return (
      `Of ${question.time.label} the ${rank}${namesIn(question) && ` for ${namesIn(question)}`} was ` +
      `${name}, with ${figure(best, data.unit)}${tie}.`
    )
  return (
    `Your ${rank} ${noun}${namesIn(question) && ` for ${namesIn(question)}`}${narrowing(question)} ` +
    `${recurring.has(bucket) ? 'is' : 'was'} ${name}, with ${figure(best, data.unit)}${tie}.`
  )
}

/** "in Germany", "on the web player" */
const placeIn = (bucket: 'country' | 'platform', name: string) =>
  bucket === 'country'
    ? inCountry(name)
    : name === 'car'
      ? 'in the car'
      : `on ${/^[A-Z]/.test(name) ? '' : 'the '}${name}`

export const series: Phrase = ({ question, data }) => {
  const top = highest(data.points)
  if (!top) return noPlays(question)
  const bucket = (question.bucket ?? 'month').replaceAll('_', ' ')
  const what =
    question.metric === 'distinct'
      ? `${nounOf(question)}s`
      : data.unit === 'ms'
        ? 'listening time'
        : (data.unit ?? 'plays')
  return (
    `Your ${what}${ofNames(question)} by ${bucket}${narrowing(question)}: most ` +
    `${question.bucket === 'day' ? 'on' : 'in'} ${top.label}, with ${figure(top.value, data.unit)}.`
  )
}

const rest = (points: readonly Point[], unit: Unit | undefined) =>
  points.length > 1
    ? `, then ${formatList(points.slice(1, 4).map(({ label, value }) => `${label} (${figure(value, unit)})`))}`
    : ''

export const distribution: Phrase = ({ question, data }) => {
  const top = highest(data.points)
  if (!top) return noPlays(question)
  const names = namesIn(question)
  if (isPlaceBucket(question.bucket))
    return (
      `You play ${names || 'music'} most ${placeIn(question.bucket, top.label)}${narrowing(question)}: ` +
      `${figure(top.value, data.unit)}${rest(data.points ?? [], data.unit)}.`
    )
  const at =
    question.bucket === 'weekday' ? 'on' : question.bucket === 'month' || question.bucket === 'season' ? 'in' : 'at'
  return (
    `You play ${names || 'music'} most ${at} ` +
    `${top.label}${question.bucket === 'weekday' ? 's' : ''}${narrowing(question)}, with ` +
    `${figure(top.value, data.unit)}.`
  )
}

export const trend: Phrase = ({ question, data, viewer }) => {
  const by = conventionsOf(viewer)
  const [before, now] = data.sides ?? []
  const dates = (side: typeof now) => (side?.from && side.to ? formatDayRange(side.from, side.to, by, 'long') : '')
  const scope = narrowing({ ...question, time: { ...question.time, label: '' } })
  if (data.kind !== 'comparison') {
    const items = data.items ?? []
    const noun = nounOf(question)
    const move = question.order === 'asc' ? 'falling' : 'rising'
    if (items.length === 0) return `No ${noun}${scope} is ${move}: ${dates(now)} against ${dates(before)}.`
    const change = (item: (typeof items)[number]) =>
      `${nameOf(item)} (${number(item.before ?? 0)} → ${count(item.plays ?? 0, 'play')})`
    return (
      `${move === 'rising' ? 'Rising' : 'Falling'} ${noun}s${scope}, ${dates(now)} against ` +
      `${dates(before)}: ${formatList(items.slice(0, 3).map(change))}.`
    )
  }
  const [was, is] = [before?.value ?? 0, now?.value ?? 0]
  const names = namesIn(question)
  const more = is === was ? 'as much as' : is > was ? 'more than' : 'less than'
  return (
    `You listen${names && ` to ${names}`} ${more} before${scope}: ${figure(is, data.unit)} in ` +
    `${dates(now)}, ${figure(was, data.unit)} in ${dates(before)}.`
  )
}

export const streak: Phrase = ({ question, data, viewer, historyEnd }) => {
  const by = conventionsOf(viewer)
  const items = data.items
  if (items) {
    const [first] = items
    if (!first) return noPlays(question)
    return (
      `Your longest streak of days with the same ${nounOf(question)}${narrowing(question)}: ${nameOf(first)}, ` +
      `${count(first.days ?? 0, 'day')}${first.from && first.to ? ` (${formatDayRange(first.from, first.to, by, 'long')})` : ''}.`
    )
  }
  const [longest, current] = [sideOf(data, 'longest'), sideOf(data, 'current')]
  if (!longest?.value || !longest.from || !longest.to) return noPlays(question)
  const what = `${scopeOf(question)}`
  const record = `${figure(longest.value, longest.unit)} in a row, ${stretchOf(longest, longest.from, longest.to, by)}`
  const now =
    current?.value && current.from
      ? `${figure(current.value, current.unit)}, since ${beginOf(current, current.from, by)}`
      : ''
  if (question.kind === 'current_streak') {
    return now
      ? `Your streak${what} is ${now}. Your longest is ${record}.`
      : historyEnd
        ? `Your history ends on ${formatFullDay(historyEnd, by)}. Your longest streak${what} was ${record}.`
        : `You have no streak${what} at the moment. Your longest was ${record}.`
  }
  return `Your longest streak${what}: ${record}.${now ? ` The current one is ${now}.` : ''}`
}

type Counted = { unit: Unit }

/** "3 – 9 January 2022" of days, "January 2021 – March 2022" of months, "2019 – 2022" of years */
function stretchOf(counted: Counted, from: string, to: string, by: DateConventions): string {
  if (counted.unit !== 'months' && counted.unit !== 'years') return formatDayRange(from, to, by, 'long')
  const [first, last] = [beginOf(counted, from, by), beginOf(counted, to, by)]
  return first === last ? first : `${first} – ${last}`
}

function beginOf({ unit }: Counted, from: string, by: DateConventions): string {
  if (unit === 'years') return from.slice(0, 4)
  return unit === 'months' ? formatMonth(from) : formatFullDay(from, by)
}

/** "how many days had no music", where "how many days was my longest break" asks for the break */
const asksHowManyDays = ({ chips }: Parameters<Phrase>[0]['question']) =>
  chips.some(({ text }) => /^how many/i.test(text)) && !chips.some(({ text }) => /long|break|gap/i.test(text))

export const gap: Phrase = ({ question, data, viewer }) => {
  const by = conventionsOf(viewer)
  const [longest, silent, days] = [sideOf(data, 'longest'), sideOf(data, 'silent days'), sideOf(data, 'days')]
  const names = namesIn(question) || formatList(question.exclude.map(({ name }) => name)) || 'music'
  const rest = narrowing({ ...question, exclude: [] })
  if (!days?.value) return noPlays(question)
  if (!longest?.value || !longest.from || !longest.to)
    return `You never had a day without ${names}${rest}: ${count(days.value, 'day')}.`
  const record = `${count(longest.value, 'day')}, ${formatDayRange(longest.from, longest.to, by, 'long')}`
  if (asksHowManyDays(question))
    return (
      `${number(silent?.value ?? 0)} of ${count(days.value, 'day')}${rest} had no ${names}. ` +
      `Your longest break: ${record}.`
    )
  return (
    `Your longest break from ${names}${rest}: ${record}. ` +
    `${number(silent?.value ?? 0)} of ` +
    `${count(days.value, 'day')} had none.`
  )
}

export const session: Phrase = ({ question, data, viewer }) => {
  const [longest, total, mean] = [sideOf(data, 'longest'), sideOf(data, 'sessions'), sideOf(data, 'on average')]
  const names = ofNames(question)
  if (!longest?.at || !total?.value) return `You have no listening sessions${names}${narrowing(question)}.`
  const record = `${duration(longest.value ?? 0)} with ${count(longest.plays ?? 0, 'play')}, from ${momentOf(longest.at, viewer)}`
  const average = `${duration(mean?.value ?? 0)} on average`
  const median = sideOf(data, 'median')
  if (question.kind === 'session_plays')
    return (
      `Your sessions${names}${narrowing(question)} have ${figure(valueOf(data), 'plays')} ` +
      `${median ? 'in the middle' : 'on average'}, over ${count(total.value, 'session')}.`
    )
  if (question.kind === 'session_average' && median)
    return (
      `Half of your sessions${names}${narrowing(question)} last ${duration(median.value ?? 0)} or less, over ` +
      `${count(total.value, 'session')}; the mean is ${duration(mean?.value ?? 0)}.`
    )
  if (question.kind === 'session_average')
    return `Your sessions${names}${narrowing(question)} are ${average}, over ${count(total.value, 'session')}; the longest was ${record}.`
  return data.unit === 'sessions'
    ? `You had ${count(total.value, 'session')}${names}${narrowing(question)}, ${average}; the longest was ${record}.`
    : `Your longest session${names}${narrowing(question)}: ${record}. There were ${count(total.value, 'session')}, ${average}.`
}

export const binge: Phrase = ({ question, data }) => {
  const [item] = data.items ?? []
  if (!item) return noPlays(question)
  const bucket = (question.bucket ?? 'day').replaceAll('_', ' ')
  return (
    `Your biggest binge of one ${item.type} in a ${bucket}${narrowing(question)}: ${nameOf(item)}, ` +
    `${count(item.plays ?? 0, 'play')} (${duration(item.ms_played ?? 0)}) ` +
    `${bucket === 'day' ? 'on' : 'in'} ${item.period?.label ?? ''}.`
  )
}
