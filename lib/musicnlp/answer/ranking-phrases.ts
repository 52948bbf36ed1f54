import { formatList } from '@/lib/format/list'
import { formatOrdinal } from '@/lib/format/format-number'
import type { Question } from '@/lib/musicnlp/question/question'
import type { AnswerItem } from '../question/answer-data'
import { condition } from './condition-phrase'
import { nounOf, valueOf, type Phrase, type PhraseInput } from './phrase-input'
import { namesIn, narrowing, ofNames } from './narrowing-phrase'
import { listOf, nameOf, number } from './english-format'
import { figureOf } from './item-figure'

/**
 * "Nights by Frank Ocean, with 57 plays, then Ivy by Frank Ocean (41) and Solo by Frank Ocean (38)"; of one artist's songs the
 * titles alone
 */
function topCandidates(items: readonly AnswerItem[], { metric, names }: Question): string {
  const [first, ...others] = items.slice(0, 3)
  if (!first) return ''
  const [owner, ...owners] = names
  const title = (item: AnswerItem) =>
    owner?.type === 'artist' && owners.length === 0 && item.artist?.id === owner.id ? item.name : nameOf(item)
  const short = (item: AnswerItem) =>
    `${title(item)} (${figureOf(item, metric).replace(/ (plays?|skips?|days?|% skipped|different tracks?)$/, '')})`
  const rest = others.length > 0 ? `, then ${formatList(others.map(short))}` : ''
  return `${title(first)}, with ${figureOf(first, metric)}${rest}`
}

const bySaid = {
  plays: '',
  none: '',
  time: ' by time',
  skips: '',
  skip_rate: '',
  distinct: ' by different tracks',
  days: ' by days',
}

/** "top tracks", "least played albums", "most skipped songs" */
function title({ question }: PhraseInput, plural: boolean): string {
  const { metric, order } = question
  const noun = `${nounOf(question)}${plural ? 's' : ''}`
  if (metric === 'skips') return `${order === 'desc' ? 'most' : 'least'} skipped ${noun}`
  if (metric === 'skip_rate') return `${noun} with the ${order === 'desc' ? 'highest' : 'lowest'} skip rate`
  return `${order === 'desc' ? 'top' : 'least played'} ${noun}${bySaid[metric]}`
}

const of = (question: Question): string => {
  const names = namesIn(question)
  return (
    names &&
    ` ${question.names.every(({ type }) => type === 'artist') && question.entity !== 'artist' ? 'by' : 'from'} ${names}`
  )
}

/**
 * "You have no plays of Drake in 2022.", "You skipped nothing in 2022." or, where nobody is named, "You played nothing
 * yesterday (14 June)."
 */
export const noPlays = (question: Question): string => {
  const [names, rest] = [namesIn(question), narrowing(question)]
  if (question.metric === 'skips') return `You skipped nothing${ofNames(question)}${rest}.`
  return !names && rest ? `You played nothing${rest}.` : `You have no plays${ofNames(question)}${rest}.`
}

const nothingRanked = ({ question }: PhraseInput): string =>
  condition(question)
    ? `You have no ${nounOf(question)}s${condition(question)}${of(question)}${narrowing(question)}.`
    : question.metric === 'skips' || question.metric === 'skip_rate'
      ? `You skipped nothing${of(question)}${narrowing(question)}.`
      : noPlays(question)

export const ranking: Phrase = (input) => {
  const {
    question,
    data: { items = [] },
  } = input
  if (question.bucket) return winners(input)
  const [first] = items
  if (question.ordinal) {
    if (!first)
      return (
        `You have no ${formatOrdinal(question.ordinal)} place among your ` +
        `${title(input, true)}${condition(question)}${of(question)}${narrowing(question)}.`
      )
    return (
      `Number ${number(question.ordinal)} of your ` +
      `${title(input, true)}${condition(question)}${of(question)}${narrowing(question)}: ` +
      `${topCandidates(items, question)}.`
    )
  }
  if (!first) return nothingRanked(input)
  return (
    `Your ${title(input, items.length > 1)}${condition(question)}${of(question)}${narrowing(question)}: ` +
    `${topCandidates(items, question)}.`
  )
}

function winners(input: PhraseInput): string {
  const {
    question,
    data: { items = [] },
  } = input
  if (items.length === 0) return nothingRanked(input)
  const leading = items.filter(({ rank }) => rank === 1)
  const shown = leading
    .slice(-6)
    .map((item) => `${nameOf(item)} (${item.period?.label ?? ''}, ${figureOf(item, question.metric)})`)
  const unit = (question.bucket ?? 'year').replaceAll('_', ' ')
  return (
    `Your ${title(input, false)} of each ` +
    `${unit}${condition(question)}${of(question)}${narrowing(question)}${leading.length > shown.length ? ', lastly' : ''}: ` +
    `${formatList(shown)}.`
  )
}

export const rankOf: Phrase = ({ question, data }) => {
  const { items = [] } = data
  const [item] = items
  const name = namesIn({ names: question.names.slice(0, 1) })
  if (!item) return `${name} has no place: you have no plays of it${narrowing(question)}.`
  const places = formatList(
    items.map(
      (one) =>
        `${nameOf(one)} is number ${number(one.rank)} of your ${question.order === 'asc' ? 'least played ' : ''}${one.type}s`,
    ),
  )
  const figures = `${places}${narrowing(question)}, with ${formatList(items.map((one) => figureOf(one, question.metric)))}.`
  return data.kind === 'yes_no' ? `${data.value ? 'Yes' : 'No'}: ${figures}` : figures
}

/**
 * A list with its number: "12 tracks with at least 50 plays …: A (80), B (75) …"
 * @param end what is said after the period: " with at least 20 plays since"
 */
export function listed(
  lead: string,
  { question, data }: PhraseInput,
  tail: (item: AnswerItem) => string,
  end = '',
): string {
  const items = data.items ?? []
  const names = items.slice(0, 3).map((item) => `${nameOf(item)} (${tail(item)})`)
  return `${lead}${narrowing(question)}${end}: ${listOf(names, valueOf(data))}.`
}
