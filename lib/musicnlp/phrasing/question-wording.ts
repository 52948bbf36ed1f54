import { formatList } from '@/lib/format/list'
import type { Bucket, Having, Name, Question } from '../question/question'
import { timePhrase, type PhraseCalendar } from './time-phrase'
import { filtersPhrase } from './filters-phrase'

export type Asked = Omit<Question, 'chips'>

/** How names are written: plain, or with their type ("the album 1989") where a plain name could be something else. */
export type NameStyle = 'plain' | 'typed'
export type Words = { calendar: PhraseCalendar; style: NameStyle }

/** A question and its parts in words, each empty where the question does not have it. */
export type QuestionParts = {
  question: Asked
  words: Words
  /** What was listened to: "Drake", or nothing where it is everything */
  object: string
  /** Whose songs or albums are listed: "by Drake", "from Blonde" */
  whose: string
  /** The items that it lists, as a plural: "songs" */
  things: string
  /** The period that it splits by: "week" */
  bucket: string
  /** "plays of Drake", "listening time" */
  measured: string
  /** Everything that narrows it but its names: "on my phone on Fridays in 2021 without Drake" */
  rest: string
}

/** The wordings of a question of one intent, the most natural first. They may hold spaces that are too many. */
export type Phrasing = (parts: QuestionParts) => string[]

export function questionParts(question: Asked, words: Words): QuestionParts {
  const object = namesOf(question.names, words)
  return {
    question,
    words,
    object,
    whose: question.names
      .map((name) => `${name.type === 'artist' ? 'by' : 'from'} ${nameWords(name, words.style)}`)
      .join(' '),
    things: noun(question),
    bucket: bucketName(question.bucket),
    measured: `${measured(question)} ${led('of', object)}`,
    rest: narrowing(question, words),
  }
}

/** "to Drake"; empty where there is nothing to lead to */
export const led = (preposition: string, words: string) => words && `${preposition} ${words}`

const nouns = { track: 'song', artist: 'artist', album: 'album', none: 'thing' } as const
export const noun = ({ entity }: Pick<Asked, 'entity'>, count = 2) => `${nouns[entity]}${count === 1 ? '' : 's'}`

const nameWords = ({ type, name }: Name, style: NameStyle) => (style === 'typed' ? `the ${nouns[type]} ${name}` : name)
export const namesOf = (names: readonly Name[], { style }: Words) =>
  formatList(names.map((name) => nameWords(name, style)))

function narrowing({ filters, time, exclude }: Asked, words: Words): string {
  const without = led('without', namesOf(exclude, words))
  return [filtersPhrase(filters), without, timePhrase(time, words.calendar)].filter((part) => part !== '').join(' ')
}

const bucketNames: Partial<Record<Bucket, string>> = { hour_of_day: 'hour of the day', platform: 'device' }
const bucketName = (bucket: Bucket | null) => bucketNames[bucket ?? 'month'] ?? bucket ?? 'month'

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

const measures: Partial<Record<Asked['metric'], string>> = {
  time: 'listening time',
  skips: 'skips',
  skip_rate: 'skip rate',
}
const measured = (question: Asked) =>
  question.metric === 'distinct' ? `different ${noun(question)}` : (measures[question.metric] ?? 'plays')

/** The measure that ranks, where it is not plays */
export const orderedByAmount = ({ metric }: Asked) =>
  metric === 'time' ? 'by listening time' : metric === 'skips' ? 'by skips' : ''

/** "did I listen for more than 5 hours", "did I play at least 100 songs": what a period must reach */
export function periodCondition({ having, threshold, metric, entity }: Asked, plain: string): string {
  if (!having) return plain
  const unit =
    threshold?.unit ?? (metric === 'time' ? 'hours' : metric === 'distinct' ? `different ${noun({ entity })}` : 'plays')
  return `did I ${metric === 'time' ? 'listen for' : 'have'} ${amount(having)} ${unit}`
}
