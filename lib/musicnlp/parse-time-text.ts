import { excludeTime } from './analyzer/exclude-time'
import { calendarDefaults } from './analyzer/time/calendar-defaults'
import { FIRST_YEAR } from './analyzer/time/occurrence'
import { allTime, resolveTime } from './analyzer/time/resolve-time'
import type { TimeContext } from './analyzer/time/time-context'
import { isHabitual } from './analyzer/features/habitual-tense'
import { exclusionsBefore } from './parser/time/excluded-times'
import { bestTimes } from './parser/time/best-time-phrases'
import { combineTimes } from './parser/time/combine-times'
import { timePhrases, type TimePhrase } from './parser/time/time-phrases'
import { rawTokens } from './parser/recognisers/time'
import { correctTimeSpelling } from './parser/correct-time-spelling'
import { tokenise } from './parser/tokenise'
import type { TimeFilter } from './question'

export type ParsedTime = {
  /** Civil dates, end exclusive; null = open */
  ranges: [from: string | null, to: string | null][]
  weekdays: number[] | null
  months: number[] | null
  hours: [from: number, toExclusive: number] | null
}

/** The time words of any text, with no question around them. Without any: no limits. */
export function parseTimeText(text: string, now: Date, timeZone = 'UTC'): ParsedTime {
  const tokens = correctTimeSpelling(text, tokenise(text))
  const habit = isHabitual(tokens.map(({ word }) => word))
  const context: TimeContext = { ...calendarDefaults, now, timeZone, ...(habit === true ? { habit } : {}) }
  const phrases = timePhrases(rawTokens(text, tokens)).filter(
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

/** A year alone in which nobody can have listened is a title: "1979". */
function isListeningTime({ node, features: { bare, preposition } }: TimePhrase, now: Date): boolean {
  if (bare !== 'year' || preposition !== null || node.kind !== 'years' || node.to - node.from > 1) return true
  return node.from >= FIRST_YEAR && node.from <= now.getUTCFullYear()
}

/** The wall clock of an ISO instant, its zone left aside: what the person asking saw. */
export const wallClockInstant = (now: string) =>
  new Date(now.length <= 10 ? `${now}T12:00:00Z` : `${now.slice(0, 19)}Z`)
