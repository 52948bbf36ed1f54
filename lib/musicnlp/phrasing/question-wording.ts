import { formatList } from '@/lib/format/list'
import type { Bucket, Having, Name, Question } from '../question/question'
import { timePhrase, type PhraseCalendar } from './time-phrase'
import { filtersPhrase } from './filters-phrase'

export type Asked = Omit<Question, 'chips'>

/** How names are written: plain, or with their type ("the album 1989") where a plain name could be something else. */
export type NameStyle = 'plain' | 'typed'
export type Words = { calendar: PhraseCalendar; style: NameStyle }

/** The wordings of a question of one intent, the most natural first. */
export type Phrasing = (question: Asked, words: Words) => string[]

const nouns = { track: 'song', artist: 'artist', album: 'album', none: 'thing' } as const
export const noun = ({ entity }: Pick<Asked, 'entity'>, count = 2) => `${nouns[entity]}${count === 1 ? '' : 's'}`

const nameWords = ({ type, name }: Name, style: NameStyle) => (style === 'typed' ? `the ${nouns[type]} ${name}` : name)
export const namesOf = (names: readonly Name[], { style }: Words) =>
  formatList(names.map((name) => nameWords(name, style)))

/** "by Drake", "from Blonde": whose songs or albums are listed */
export const ofNames = (names: readonly Name[], words: Words) =>
  names.map((name) => `${name.type === 'artist' ? 'by' : 'from'} ${nameWords(name, words.style)}`).join(' ')

/** What was listened to: "Drake", or nothing where it is everything. */
export const object = (question: Asked, words: Words) => namesOf(question.names, words)
export const toObject = (question: Asked, words: Words) => {
  const names = object(question, words)
  return names && `to ${names}`
}

/** Everything that narrows a question but its names: " on my phone on Fridays in 2021, without Drake" */
export function narrowing({ filters, time, exclude }: Asked, words: Words): string {
  const without = exclude.length > 0 ? `without ${namesOf(exclude, words)}` : ''
  return [filtersPhrase(filters), without, timePhrase(time, words.calendar)].filter((part) => part !== '').join(' ')
}

const bucketNames: Record<Bucket, string> = {
  hour: 'hour',
  weekday: 'weekday',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  hour_of_day: 'hour of the day',
  season: 'season',
  country: 'country',
  platform: 'device',
}
export const bucketName = (bucket: Bucket | null) => bucketNames[bucket ?? 'month']

export const bucketPlural = (bucket: Bucket) => (bucket === 'country' ? 'countries' : `${bucketName(bucket)}s`)

export const comparisons: Record<Having['op'], string> = {
  '=': 'exactly',
  '>': 'more than',
  '>=': 'at least',
  '<': 'fewer than',
  '<=': 'at most',
  between: 'between',
}
export const amount = ({ op, value, max }: Having) =>
  op === 'between' ? `between ${value} and ${max ?? value}` : `${comparisons[op]} ${value}`

/** "at least 20 plays", "more than 5 hours" */
export function conditionPhrase({ having, threshold, metric }: Asked): string {
  if (!having) return ''
  const unit = threshold?.unit ?? (metric === 'skips' ? 'skips' : metric === 'days' ? 'days' : 'plays')
  return `with ${amount(having)} ${unit}`
}

const measured = (question: Asked) =>
  question.metric === 'time'
    ? 'listening time'
    : question.metric === 'skips'
      ? 'skips'
      : question.metric === 'skip_rate'
        ? 'skip rate'
        : question.metric === 'distinct'
          ? `different ${noun(question)}`
          : 'plays'

/** "my plays of Drake", "my listening time of Drake" */
export const measuredOf = (question: Asked, words: Words) => {
  const names = object(question, words)
  return names ? `${measured(question)} of ${names}` : measured(question)
}

/** "did I listen for more than 5 hours", "did I play at least 100 songs": what a period must reach */
export function periodCondition({ having, threshold, metric, entity }: Asked, plain: string): string {
  if (!having) return plain
  const unit =
    threshold?.unit ?? (metric === 'time' ? 'hours' : metric === 'distinct' ? `different ${noun({ entity })}` : 'plays')
  return metric === 'time' ? `did I listen for ${amount(having)} ${unit}` : `did I have ${amount(having)} ${unit}`
}
