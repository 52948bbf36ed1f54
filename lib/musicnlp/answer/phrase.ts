import { capitalized } from '@/lib/format/capitalized'
import { conventionsOf } from '@/lib/format/format-date'
import { intentTraits } from '@/lib/musicnlp/intents/intent-traits'
import type { Intent } from '@/lib/musicnlp/question/question'
import { average, completionRate, distinctCount, share, skipRate, total } from './amount-phrases'
import {
  consistency,
  difference,
  discoveries,
  discoveryCount,
  lapsed,
  overlap,
  rediscovered,
  thresholdList,
} from './finding-phrases'
import {
  coverage,
  exists,
  firstListen,
  lastListen,
  milestone,
  nthListen,
  playedAfter,
  playedBefore,
  playsAt,
} from './moment-phrases'
import { ranking, rankOf } from './ranking-phrases'
import { binge, distribution, gap, peak, series, session, streak, trend } from './rhythm-phrases'
import { compare } from './compare-phrase'
import { figureOfPeriods, figureOfSides, periodsInPlace } from './each-phrase'
import { unsupported, defineEvent, diversity, entitySummary, help, periodSummary } from './summary-phrases'
import { withHoursOfPart } from '../phrasing/format-hours'
import type { Phrase, PhraseInput } from './phrase-input'

const phrases: Record<Intent, Phrase> = {
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
  discoveries,
  discovery_count: discoveryCount,
  lapsed,
  rediscovered,
  threshold_list: thresholdList,
  consistency,
  overlap,
  difference,
  plays_at: playsAt,
  played_after: playedAfter,
  played_before: playedBefore,
  exists,
  peak,
  series,
  distribution,
  trend,
  streak,
  gap,
  session,
  binge,
  compare,
  entity_summary: entitySummary,
  period_summary: periodSummary,
  diversity,
  define_event: defineEvent,
  coverage,
  help,
  unsupported: ({ question }) => unsupported(question),
}

/** The one sentence of an answer: it stands alone, with subject, figure and period. */
export const phrase: Phrase = (input) => {
  const { question, viewer } = input
  const hours = [question.time, ...(question.compare?.sides ?? []).map(({ time }) => time)].map((time) => time?.hours)
  const sentence = hours.reduce<string>(
    (said, one) => (one ? withHoursOfPart(said, one, conventionsOf(viewer)) : said),
    phraseFor(input)(input),
  )
  return capitalized(sentence)
}

/** The sentence of the intent, or of one figure for each side or period. */
function phraseFor({ question: { intent, bucket }, data }: PhraseInput): Phrase {
  const { askedOfEach } = intentTraits[intent]
  if (!askedOfEach) return phrases[intent]
  if (data.kind === 'comparison') return figureOfSides
  if (!bucket || askedOfEach === 'side') return phrases[intent]
  if (data.kind === 'list') return periodsInPlace
  const isTypical = data.kind === 'number' && data.sides !== undefined
  return isTypical || (data.kind === 'series' && intent !== 'discovery_count') ? figureOfPeriods : phrases[intent]
}
