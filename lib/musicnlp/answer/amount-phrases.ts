import { condition } from './condition-phrase'
import { periodsFound } from './period-phrases'
import { noPlays } from './ranking-phrases'
import { highest, nounOf, sideOf, valueOf, type Phrase, type PhraseInput } from './phrase-input'
import { namesIn, narrowing, ofNames, scopeOf } from './narrowing-phrase'
import { count, duration, figure, number, times } from './english-format'

/** ", for 43 min"; empty where the files don't say how long plays lasted */
const lasting = (ms: number) => (ms === 0 ? '' : `, for ${duration(ms)}`)

export const total: Phrase = ({ question, data }) => {
  const names = namesIn(question)
  const plays = sideOf(data, 'plays')?.value ?? 0
  const time = sideOf(data, 'time')?.value ?? 0
  const rest = narrowing(question)
  if (plays === 0 && question.metric !== 'skips' && question.metric !== 'skip_rate' && time === 0)
    return noPlays(question)
  switch (question.metric) {
    case 'time':
      return time === 0
        ? `Your files don’t say how long your ${count(plays, 'play')}${ofNames(question)}${rest} lasted.`
        : `You listened${names && ` to ${names}`} for ${duration(time)}${rest}, in ${count(plays, 'play')}.`
    case 'skips':
      return `You skipped ${names ? `${names} ${times(valueOf(data))}` : count(valueOf(data), 'play')}${rest}.`
    case 'days':
      return `You played ${names || 'music'} on ${count(valueOf(data), 'day')}${rest}.`
    case 'distinct':
      return `You played ${number(valueOf(data))} different ${nounOf(question)}s${ofNames(question)}${rest}.`
    case 'skip_rate':
      return `You skipped ${number(valueOf(data))} % of your plays${ofNames(question)}${rest}.`
    default:
      return `You ${names ? `played ${names} ${times(plays)}` : `had ${count(plays, 'play')}`}${rest}${lasting(time)}.`
  }
}

const yourTop = (items: number, question: Parameters<typeof nounOf>[0]) =>
  items === 1 ? `Your top ${nounOf(question)}` : `Your top ${number(items)} ${nounOf(question)}s`

/** "Your top 12 artists made up half of your plays in 2021: 3,001 of 6,000. You played 240 artists." */
function makingUp({ question, data }: Pick<PhraseInput, 'question' | 'data'>): string {
  const [part, whole, all] = ['part', 'whole', 'all'].map((label) => sideOf(data, label))
  const percent = question.threshold?.value ?? 0
  if (!whole?.value) return noPlays(question)
  const measure = whole.unit === 'ms' ? 'listening time' : 'plays'
  const some = whole.unit === 'ms' ? figure(part?.value ?? 0, 'ms') : number(part?.value ?? 0)
  const top = yourTop(valueOf(data), question)
  return (
    `${top} made up ${percent === 50 ? 'half' : `${number(percent)} %`} of your ${measure}${ofNames(question)}` +
    `${narrowing(question)}: ${some} of ${figure(whole.value, whole.unit)}, out of ${figure(all?.value ?? 0, all?.unit)}.`
  )
}

export const distinctCount: Phrase = ({ question, data }) => {
  if (question.threshold?.unit === 'percent') return makingUp({ question, data })
  const names = namesIn(question)
  if (question.bucket) return periodsFound({ question, data })
  if (valueOf(data) === 0 && !question.having) return noPlays(question)
  if (question.metric === 'days')
    return `You played ${names || 'music'} on ${count(valueOf(data), 'day')}${narrowing(question)}.`
  const noun = `${question.having ? '' : 'different '}${nounOf(question)}`
  return `You played ${count(valueOf(data), noun)}${condition(question)}${scopeOf(question)}.`
}

export const average: Phrase = (input) => {
  const { question, data } = input
  const bucket = question.bucket ?? 'day'
  const [sum, periods] = data.sides ?? []
  if (question.metric === 'skip_rate') return total(input)
  if (data.points) return averageClock(input)
  if (question.kind === 'per_play' && data.value !== null)
    return (
      `A play${ofNames(question)} lasts ${figure(valueOf(data), 'ms')} on average${narrowing(question)}: ` +
      `${figure(sum?.value ?? 0, 'ms')} over ${count(periods?.value ?? 0, 'play')}.`
    )
  if (data.value === null || !periods?.value) return noPlays(question)
  const what =
    question.metric === 'distinct'
      ? `${number(valueOf(data))} different ${nounOf(question)}s`
      : figure(valueOf(data), data.unit)
  if (question.statistic === 'median')
    return (
      `Your median ${bucket}${narrowing(question)} has ${what}${ofNames(question)}: half of ` +
      `${count(periods.value, bucket)} have more, half have less.`
    )
  const names = namesIn(question)
  const subject =
    question.metric === 'time'
      ? `you listened${names && ` to ${names}`} for ${what}`
      : `you had ${what}${ofNames(question)}`
  return (
    `On average ${subject} ${question.having ? `on ${bucket}s with any` : `a ${bucket}`}${narrowing(question)}: ` +
    `${figure(sum?.value ?? 0, sum?.unit)} over ${count(periods.value, bucket)}.`
  )
}

/** Each weekday, or each hour of the day, on average. */
const averageClock: Phrase = ({ question, data }) => {
  const top = highest(data.points)
  if (!top) return noPlays(question)
  const what =
    question.metric === 'distinct'
      ? `${number(top.value)} different ${nounOf(question)}s`
      : figure(top.value, data.unit)
  const unit = question.bucket === 'weekday' ? `a ${top.label}` : `the hour from ${top.label}`
  return (
    `On average you have most${ofNames(question)} ` +
    `${question.bucket === 'weekday' ? 'on' : 'in'} ${unit}${narrowing(question)}: ${what}.`
  )
}

const parts = (data: PhraseInput['data']) => ({
  part: data.sides?.[0]?.value ?? 0,
  whole: data.sides?.[1]?.value ?? 0,
  unit: data.sides?.[1]?.unit,
})

export const share: Phrase = ({ question, data }) => {
  const { part, whole, unit } = parts(data)
  if (whole === 0) return noPlays({ ...question, names: [] })
  const top = question.limit === null ? '' : yourTop(question.limit, question)
  const names = top || namesIn(question)
  const scope = narrowing(question)
  const measure = unit === 'ms' ? 'listening time' : (unit ?? 'plays')
  const subject = names || `${unit === 'ms' ? 'Listening' : 'Plays'}${scope}`
  const [some, all] = unit === 'ms' ? [figure(part, unit), figure(whole, unit)] : [number(part), figure(whole, unit)]
  return `${subject} made up ${number(valueOf(data))} % of your ${measure}${names && scope}: ${some} of ${all}.`
}

export const skipRate: Phrase = ({ question, data }) => {
  const { part, whole } = parts(data)
  if (whole === 0) return noPlays(question)
  return (
    `You skipped ${number(valueOf(data))} % of your ` +
    `plays${scopeOf(question)}: ${number(part)} of ${number(whole)}, ` +
    'short ones included.'
  )
}

export const completionRate: Phrase = ({ question, data }) => {
  const { part, whole } = parts(data)
  const rest = narrowing({ ...question, filters: { ...question.filters, finished: undefined } })
  if (whole === 0) return `Your history does not say how your plays${ofNames(question)}${rest} ended.`
  return (
    `You heard ${number(valueOf(data))} % of your plays${ofNames(question)}${rest} to the end: ` +
    `${number(part)} of ${number(whole)} whose end is known.`
  )
}
