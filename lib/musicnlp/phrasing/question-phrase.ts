import { capitalized } from '@/lib/format/capitalized'
import type { Intent } from '../question/question'
import { total, distinctCount, average, share, skipRate, completionRate } from './amount-questions'
import { discoveries, discoveryCount, lapsed, rediscovered, thresholdList, consistency } from './finding-questions'
import {
  firstListen,
  lastListen,
  nthListen,
  milestone,
  playedAfter,
  playedBefore,
  playsAt,
  exists,
} from './moment-questions'
import { ranking, rankOf } from './ranking-questions'
import { peak, series, distribution, trend, streak, gap, session, binge } from './rhythm-questions'
import { compare, overlap, difference } from './set-questions'
import { entitySummary, periodSummary, diversity, coverage, help } from './summary-questions'
import type { Asked, NameStyle, Phrasing } from './question-wording'
import type { PhraseCalendar } from './time-phrase'

/**
 * Whole questions in plain English that ask what a typed question asks, the most natural first: "What were my top 10
 * tracks by Drake in 2021?". Empty where it has no such words. The caller takes the first that is read back the same.
 */
export function questionPhrases(question: Asked, calendar: PhraseCalendar): string[] {
  const styles: NameStyle[] = question.names.length + question.exclude.length > 0 ? ['plain', 'typed'] : ['plain']
  return styles.flatMap((style) => {
    const phrases = phrasings[question.intent]?.(question, { calendar, style }) ?? []
    return phrases.map((phrase) =>
      capitalized(
        phrase
          .replaceAll(/\s+/g, ' ')
          .replaceAll(/ (?=[?,])/g, '')
          .trim(),
      ),
    )
  })
}

const phrasings: Partial<Record<Intent, Phrasing>> = {
  ranking,
  rank_of: rankOf,
  total,
  distinct_count: distinctCount,
  average,
  share,
  skip_rate: skipRate,
  completion_rate: completionRate,
  first_listen: firstListen,
  last_listen: lastListen,
  nth_listen: nthListen,
  milestone,
  plays_at: playsAt,
  played_after: playedAfter,
  played_before: playedBefore,
  exists,
  discoveries,
  discovery_count: discoveryCount,
  lapsed,
  rediscovered,
  threshold_list: thresholdList,
  consistency,
  compare,
  overlap,
  difference,
  peak,
  series,
  distribution,
  trend,
  streak,
  gap,
  session,
  binge,
  entity_summary: entitySummary,
  period_summary: periodSummary,
  diversity,
  coverage,
  help,
}
