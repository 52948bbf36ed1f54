import { excludeTime } from './analyzer/exclude-time'
import { FIRST_YEAR } from './analyzer/time/occurrence'
import { allTime, resolveTime } from './analyzer/time/resolve-time'
import { calendarDefaults, type TimeContext } from './analyzer/time/time-context'
import { isHabitual } from './analyzer/features/habitual-tense'
import { exclusionsBefore } from './parser/time/excluded-times'
import { bestTimes } from './parser/time/best-time-phrases'
import { combineTimes } from './parser/time/combine-times'
import { timePhrases, type TimePhrase } from './parser/time/time-phrases'
import { textPieces } from './parser/time/time-tokens'
import { correctTimeSpelling } from './parser/correct-time-spelling'
import { tokenize } from './parser/tokenize'
import type { TimeFilter } from './question/question'

export type ParsedTime = {
  /** Civil dates, end exclusive; null = open */
  ranges: [from: string | null, to: string | null][]
  weekdays: number[] | null
  months: number[] | null
  hours: [from: number, toExclusive: number] | null
}

/** Reads the time words of any text, also outside a question: "Fridays in 2021". Without any there is no limit. */
export function parseTimeText(text: string, now: Date, timeZone = 'UTC'): ParsedTime {
  const tokens = correctTimeSpelling(text, tokenize(text))
  const habit = isHabitual(tokens.map(({ word }) => word))
  const context: TimeContext = { ...calendarDefaults, now, timeZone, ...(habit === true ? { habit } : {}) }
  const phrases = timePhrases(textPieces(text, tokens)).filter(
    (phrase) =>
      isListeningTime(phrase, now) && !tokens.some(({ quote, start }) => quote !== null && start === phrase.start),
  )
  const isExcluded = exclusionsBefore(tokens)
  const best = bestTimes(phrases)
  const said = resolveTime(combineTimes(best.filter((phrase) => !isExcluded(phrase))), context)?.filter
  const filter =
    said &&
    best
      .filter(isExcluded)
      .reduce((rest, { node }) => withoutExcluded(rest, resolveTime(node, { ...context, habit: true })?.filter), said)
  const { ranges, weekdays, months, hours } = filter ?? allTime
  return { ranges: ranges.map(({ from, to }) => [from, to]), weekdays, months, hours }
}

const withoutExcluded = (filter: TimeFilter, left: TimeFilter | undefined) =>
  (left && excludeTime(filter, left)) ?? filter

/** A single year before streaming existed is a title: "1979". */
function isListeningTime({ node, features: { bare, preposition } }: TimePhrase, now: Date): boolean {
  if (bare !== 'year' || preposition !== null || node.kind !== 'years' || node.to - node.from > 1) return true
  return node.from >= FIRST_YEAR && node.from <= now.getUTCFullYear()
}

/** The local time of an ISO instant without its zone: 2024-06-15T23:30:00-04:00 → 23:30. */
export const wallClockInstant = (now: string) =>
  new Date(now.length <= 10 ? `${now}T12:00:00Z` : `${now.slice(0, 19)}Z`)
