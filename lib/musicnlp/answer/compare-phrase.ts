import { conventionsOf, formatFullDay } from '@/lib/format/format-date'
import { dayNumber, isoDay } from '@/lib/musicnlp/executor/civil-days'
import type { CivilRange, Question } from '@/lib/musicnlp/question/question'
import { noPlays } from './ranking-phrases'
import type { Phrase, PhraseInput } from './phrase-input'
import { during, namesIn, narrowing } from './narrowing-phrase'
import { figure } from './english-format'

type Side = NonNullable<Question['compare']>['sides'][number]

type Words = { verb: string; ofNames: string; more: string; equally: string; music?: string }

/** How "more" and "as much" of a measure are said: "You played more music in 2021 than in 2020". */
const said: Partial<Record<Question['metric'], Words>> = {
  plays: { verb: 'played', ofNames: 'played', more: 'more', equally: 'as much', music: ' music' },
  time: { verb: 'listened', ofNames: 'listened to', more: 'longer', equally: 'as long' },
  skips: { verb: 'skipped', ofNames: 'skipped', more: 'more often', equally: 'as often' },
}

/** "in 2021", "on Fridays", "in winter (Dec – Feb)", "on phone" */
function placeOf({ time }: Side, label: string): string {
  if (!time) return label
  const recurring = /^every (.+)$/.exec(time.label)?.[1]
  return recurring ? `${time.months ? 'in' : 'on'} ${recurring}` : during(time).trim() || label
}

/** Two names, or two times: one sentence that says which is ahead. Null where the measure has no such word. */
function ahead(
  question: Question,
  sides: readonly [Side, Side],
  labels: readonly [string, string],
  values: readonly [number, number],
) {
  const words = said[question.metric]
  if (!words) return null
  const [best, other] = values[1] > values[0] ? ([1, 0] as const) : ([0, 1] as const)
  const names = namesIn(question)
  const level = values[0] === values[1]
  const nothing = level && values[0] === 0
  if (sides.every((side) => side.names && !side.time)) {
    const rest = narrowing(question)
    if (nothing) return `You have no plays of ${labels[0]} or ${labels[1]}${rest}`
    return level
      ? `You ${words.ofNames} ${labels[0]} and ${labels[1]} equally${rest}`
      : `You ${words.ofNames} ${labels[best]} ${words.more} than ${labels[other]}${rest}`
  }
  // Times that are compared stand in the sentence already, filters that both have do not.
  const both = sides.every((side) => side.filters)
    ? ''
    : narrowing({ ...question, time: { ...question.time, label: '' } })
  const places = [placeOf(sides[best], labels[best]), placeOf(sides[other], labels[other])] as const
  if (nothing) return `You have no plays${names && ` of ${names}`} ${places[0]} or ${places[1]}${both}`
  const lead = (word: string) =>
    names ? `You ${words.ofNames} ${names} ${word}` : `You ${words.verb} ${word}${words.music ?? ''}`
  return level
    ? `${lead(words.equally)} ${places[0]} as ${places[1]}${both}`
    : `${lead(words.more)} ${places[0]} than ${places[1]}${both}`
}

/** " (your history ends on 8 February 2021)" where a side reaches beyond the history, at either end; empty elsewhere. */
function incompleteSides({ question: { compare: compared }, historyStart, historyEnd, viewer }: PhraseInput): string {
  const ranges = compared?.sides.flatMap(({ time }) => time?.ranges ?? []) ?? []
  const day = (date: string) => formatFullDay(date, conventionsOf(viewer))
  const limits = [
    historyStart && ranges.some((range) => isCutByStart(range, historyStart)) && `begins on ${day(historyStart)}`,
    historyEnd && ranges.some((range) => isCutByEnd(range, historyEnd)) && `ends on ${day(historyEnd)}`,
  ].filter(Boolean)
  return limits.length > 0 ? ` (your history ${limits.join(' and ')})` : ''
}

const isCutByStart = ({ from, to }: CivilRange, start: string) =>
  from !== null && from < start && (to === null || to > start)
const isCutByEnd = ({ from, to }: CivilRange, end: string) => (from ?? '') <= end && (to === null || to > dayAfter(end))

const dayAfter = (day: string) => isoDay(dayNumber(day) + 1)

export const compare: Phrase = (input) => {
  const { question, data } = input
  const sides = data.sides ?? []
  const incomplete = incompleteSides(input)
  const [first, second] = sides
  const [one, two] = question.compare?.sides ?? []
  if (!first || !second) return noPlays(question)
  const values = [first.value ?? 0, second.value ?? 0] as const
  if (sides.length === 2 && one && two) {
    const lead = ahead(
      { ...question, names: one.names ? [] : question.names },
      [one, two],
      [first.label, second.label],
      values,
    )
    const [high, low] = [Math.max(...values), Math.min(...values)]
    if (lead)
      return high === low
        ? `${lead}${high === 0 ? '' : `: ${figure(high, first.unit)} each`}.`
        : `${lead}: ${figure(high, first.unit)} against ${figure(low, first.unit)}${incomplete}.`
  }
  return `${sides.map((side) => `${side.label}: ${figure(side.value ?? 0, side.unit)}`).join('; ')}${incomplete}.`
}
