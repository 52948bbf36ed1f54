import { conventionsOf, formatFullDay } from '@/lib/format/format-date'
import { formatList } from '@/lib/format/list'
import { itemKindOf } from '@/lib/musicnlp/executor/item-queries'
import { dayNumber } from '@/lib/musicnlp/executor/civil-days'
import { lastDayOf } from '@/lib/musicnlp/executor/runner'
import { extentOf } from '@/lib/musicnlp/executor/scope'
import { LOVED_PLAYS, SILENT_DAYS } from '@/lib/musicnlp/executor/lapsed'
import { silentDaysOf } from '@/lib/musicnlp/executor/rediscovered'
import { condition, requirement } from './condition-phrase'
import { periodsFound } from './period-phrases'
import { figureOf, metricShown } from './item-figure'
import { listed } from './ranking-phrases'
import { nounOf, valueOf, type Phrase } from './phrase-input'
import { during, narrowing, ofNames, scopeOf } from './narrowing-phrase'
import { count, dayOf, nameOf, number } from './english-format'

export const discoveries: Phrase = (input) => {
  const { question, data, viewer } = input
  const noun = nounOf(question, 'artist')
  const names = ofNames(question)
  // The condition counts what the list is ordered by: every play, up to now.
  const since = condition(question) && `${condition(question)} since`
  if (!data.items?.length)
    return since
      ? `None of the ${noun}s${names} you discovered${narrowing(question)} has had ${requirement(question)} since.`
      : `You discovered no new ${noun}s${names}${narrowing(question)}.`
  const [only] = data.items
  if (data.items.length === 1 && only?.first_played_at)
    return (
      `Your ${valueOf(data) > 1 ? 'best' : 'only'} new ${noun}${names}${narrowing(question)}${since}: ` +
      `${nameOf(only)}, first played on ${dayOf(only.first_played_at, viewer)} and ` +
      `${figureOf(only, question.metric)} since.`
    )
  return listed(
    `You discovered ${count(valueOf(data), `new ${noun}`)}${names}`,
    input,
    (item) => `${figureOf(item, question.metric)} since`,
    since,
  )
}

export const discoveryCount: Phrase = ({ question, data }) => {
  const noun = `new ${nounOf(question, 'artist')}`
  const said = `You discovered ${count(valueOf(data), noun)}${scopeOf(question)}`
  const [most] = (data.points ?? []).toSorted((a, b) => b.value - a.value)
  return most && most.value > 0 ? `${said}, most of them in ${most.label}: ${number(most.value)}.` : `${said}.`
}

/** The days from the beginning of the question's time to the last of the history. */
function daysWithin({ question, viewer, historyEnd }: Parameters<Phrase>[0]): number {
  const { from } = extentOf(question.time.ranges)
  return from ? lastDayOf({ viewer, historyEnd }) - dayNumber(from) + 1 : Infinity
}

export const lapsed: Phrase = (input) => {
  const { question, data, viewer, historyEnd } = input
  const kind = itemKindOf(question, 'artist')
  const having = question.having ?? { op: '>=' as const, value: LOVED_PLAYS[kind] }
  const loved = condition({ ...question, having })
  const end = historyEnd && formatFullDay(historyEnd, conventionsOf(viewer))
  const days = daysWithin(input)
  if (!data.items?.length && days < SILENT_DAYS)
    return (
      `I can’t tell: ${kind === 'track' ? 'a' : 'an'} ${kind} counts as dropped after ${SILENT_DAYS} days without ` +
      `a play, and ${end ? `your history ends on ${end}, which leaves` : 'there have been'} only ` +
      `${count(days, 'day')}${narrowing(question)}.`
    )
  if (!data.items?.length)
    return (
      `You haven’t stopped playing any ${kind}${ofNames(question)}${loved}${narrowing(question)}: ` +
      `none went ${SILENT_DAYS} days without a play${end ? ` before your history ends on ${end}` : ''}.`
    )
  const what = `${count(valueOf(data), kind)}${ofNames(question)}${loved}`
  return listed(
    end ? `By ${end}, when your history ends, you’d stopped playing ${what}` : `You stopped playing ${what}`,
    input,
    (item) => `${count(item.plays ?? 0, 'play')}, last on ${dayOf(item.last_played_at ?? '', viewer)}`,
  )
}

export const rediscovered: Phrase = (input) => {
  const { question, data, viewer } = input
  const noun = nounOf(question, 'artist')
  const days = number(silentDaysOf(question))
  if (!data.items?.length)
    return `No ${noun}${ofNames(question)} came back after ${days} days or more${narrowing(question)}.`
  return listed(
    `${count(valueOf(data), noun)}${ofNames(question)} came back after ${days} days or more`,
    input,
    (item) =>
      `on ${dayOf(item.played_at ?? '', viewer)} after ${count(item.away_days ?? 0, 'day')}, ` +
      `${count(item.plays ?? 0, 'play')} since`,
  )
}

export const thresholdList: Phrase = (input) => {
  const { question, data } = input
  if (question.bucket) return periodsFound(input)
  const noun = nounOf(question)
  if (!data.items?.length) return `You have no ${noun}s${condition(question)}${scopeOf(question)}.`
  return listed(`You have ${count(valueOf(data), noun)}${condition(question)}${ofNames(question)}`, input, (item) =>
    figureOf(item, metricShown(question)),
  )
}

export const consistency: Phrase = (input) => {
  const { question, data } = input
  const noun = nounOf(question, 'artist')
  const bucket = (question.bucket ?? 'year').replaceAll('_', ' ')
  const periods = data.sides?.[0]?.value ?? 0
  const span = periods === 1 ? `the one ${bucket} with plays` : `each of the ${number(periods)} ${bucket}s with plays`
  if (!data.items?.length) return `There is no ${noun} you played in ${span}${narrowing(question)}.`
  return listed(`You played ${count(valueOf(data), noun)}${ofNames(question)} in ${span}`, input, (item) =>
    count(item.plays ?? 0, 'play'),
  )
}

/** "in 2021", "last year (2023)", "on Fridays" */
const sidesIn = (input: Parameters<Phrase>[0]) =>
  (input.question.compare?.sides ?? []).map((side) =>
    side.time ? during(side.time).trim() : formatList((side.names ?? []).map(({ name }) => name)),
  )

/** " of Drake", where no side has names of its own */
const ofShared = (question: Parameters<Phrase>[0]['question']) =>
  question.compare?.sides.some((side) => side.names) ? '' : ofNames(question)

/** " in your top 20": only where a number was said */
const inTop = ({ limit, assumed }: Parameters<Phrase>[0]['question']) =>
  limit !== null && !assumed.includes('limit') ? ` in your top ${number(limit)}` : ''

export const overlap: Phrase = (input) => {
  const { question, data } = input
  const noun = nounOf(question, 'artist')
  const sides = formatList(sidesIn(input))
  const plain = { ...input, question: { ...question, time: { ...question.time, label: '' } } }
  const of = ofShared(question)
  const both = (question.compare?.sides.length ?? 0) === 2 ? 'both ' : ''
  const top = inTop(question)
  if (!data.items?.length)
    return top
      ? `No ${noun}${of} was${top} ${both}${sides}${narrowing(plain.question)}.`
      : `There is no ${noun}${of} you played ${both}${sides}${narrowing(plain.question)}.`
  return listed(
    top
      ? `${count(valueOf(data), noun)}${of} ${data.value === 1 ? 'was' : 'were'}${top} ${both}${sides}`
      : `You played ${count(valueOf(data), noun)}${of} ${both}${sides}`,
    plain,
    (item) => (item.by_side ?? []).map(number).join(' + '),
  )
}

export const difference: Phrase = (input) => {
  const { question, data } = input
  const noun = nounOf(question, 'artist')
  const [first, ...others] = sidesIn(input)
  const plain = { ...input, question: { ...question, time: { ...question.time, label: '' } } }
  const scope =
    first === undefined ? `only${narrowing(question)}` : `${first} but not ${formatList(others) || 'at any other time'}`
  const top = inTop(question)
  const were = top ? `${data.value === 1 ? 'was' : 'were'}${top}` : 'you played'
  const of = ofShared(question)
  const rest = first === undefined ? '' : narrowing(plain.question)
  if (!data.items?.length)
    return top ? `No ${noun}${of} was${top} ${scope}${rest}.` : `There is no ${noun}${of} you played ${scope}${rest}.`
  return listed(`${count(valueOf(data), noun)}${of} ${were} ${scope}`, plain, (item) => count(item.plays ?? 0, 'play'))
}
