import { formatList } from '@/lib/format/list'
import type { Question } from '../question/question'
import type { Point } from '../question/answer-data'
import { count, figure, number } from './english-format'
import { namesIn, narrowing, ofNames } from './narrowing-phrase'
import { nounOf, valueOf, type Phrase } from './phrase-input'
import { noPlays } from './ranking-phrases'

/** What one figure is of: "The share of Drake in your plays", "Your skip rate" */
function subject(question: Question): string {
  const names = namesIn(question)
  switch (question.intent) {
    case 'share': {
      const top = question.limit === null ? names : `your top ${number(question.limit)} ${nounOf(question)}s`
      return `The share${top && ` of ${top}`} in your ${question.metric === 'time' ? 'listening time' : 'plays'}`
    }
    case 'rank_of':
      return `The rank${ofNames(question)} among your ${question.names[0]?.type ?? 'artist'}s`
    case 'completion_rate':
      return `The share of plays${ofNames(question)} heard to the end`
    case 'skip_rate':
      return `Your skip rate${names && ` for ${names}`}`
    case 'discovery_count':
      return `The number of new ${nounOf(question, 'artist')}s${ofNames(question)}`
    case 'gap':
      return `Your longest break from ${names || 'music'}`
    case 'streak':
      return `Your longest streak${ofNames(question)}`
    default:
      return `${sessionNoun(question)}${ofNames(question)}`
  }
}

const sessionNoun = ({ kind, metric }: Question) =>
  metric === 'plays'
    ? 'The number of your sessions'
    : kind === 'session_average'
      ? 'The length of your average session'
      : 'Your longest session'

/** The best place is the lowest number. */
const best = ({ intent }: Question, points: readonly Point[]) =>
  points.reduce<Point | undefined>((top, point) => {
    const isBetter = intent === 'rank_of' ? point.value < (top?.value ?? Infinity) : point.value > (top?.value ?? 0)
    return isBetter ? point : top
  }, undefined)

/** One figure for each side of a comparison: "The share of Drake in your plays: 12 % for 2021, 10 % for 2022." */
export const figureOfSides: Phrase = ({ question, data }) => {
  const said = (data.sides ?? []).map(
    ({ label, value, unit }) => `${value === null ? 'none' : figure(value, unit)} for ${label}`,
  )
  // A side that is a name of its own is not the subject of both.
  const isOfNames = question.compare?.sides.some(({ names }) => names !== undefined)
  const whole = isOfNames ? { ...question, names: [] } : question
  return `${subject(whole)}${narrowing(question)}: ${said.join(', ')}.`
}

/** One figure for each period: "Your skip rate by month in 2022: highest in May 2022, with 31 %." */
export const figureOfPeriods: Phrase = ({ question, data }) => {
  const bucket = question.bucket ?? 'month'
  const by = `${subject(question)} by ${bucket}${narrowing(question)}`
  if (data.kind === 'number') {
    const periods = data.sides?.[1]?.value ?? 0
    if (periods === 0) return noPlays(question)
    const typical = question.statistic === 'median' ? 'in the middle' : 'on average'
    return `${by}: ${figure(valueOf(data), data.unit)} ${typical}, over ${count(periods, bucket)}.`
  }
  const top = best(question, data.points ?? [])
  if (!top) return noPlays(question)
  return `${by}: ${question.intent === 'rank_of' ? 'best' : 'highest'} in ${top.label}, with ${figure(top.value, data.unit)}.`
}

/** "Drake was in your top 3 in 2 of 9 years: 2018 and 2020." */
export const periodsInPlace: Phrase = ({ question, data }) => {
  const bucket = question.bucket ?? 'month'
  const noun = question.names[0]?.type ?? 'artist'
  const limit = question.ordinal ?? question.limit ?? 1
  const place =
    question.ordinal === null && limit > 1
      ? `in your top ${number(limit)} ${noun}s`
      : limit === 1
        ? `your number one ${noun}`
        : `number ${number(limit)} of your ${noun}s`
  const labels = (data.points ?? []).map(({ label }) => label)
  const list = labels.length > 6 ? `lastly ${formatList(labels.slice(-3))}` : formatList(labels)
  const periods = data.sides?.[0]?.value ?? 0
  return (
    `${namesIn(question)} was ${place} in ${number(valueOf(data))} of ${count(periods, bucket)}` +
    `${narrowing(question)}${list && `: ${list}`}.`
  )
}
