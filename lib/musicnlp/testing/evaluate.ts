import { averageAnswer } from './evaluate/average'
import { bingeAnswer } from './evaluate/binge'
import { compareAnswer } from './evaluate/compare'
import { consistencyAnswer } from './evaluate/consistency'
import { coverageAnswer } from './evaluate/coverage'
import type { Denotation, Answer } from './evaluate/denotation'
import { discoveriesAnswer, discoveryCountAnswer } from './evaluate/discoveries'
import { distinctAnswer } from './evaluate/distinct-count'
import { diversityAnswer } from './evaluate/diversity'
import { entityAnswer } from './evaluate/entity-summary'
import { existsAnswer } from './evaluate/exists'
import { ratio } from './evaluate/figure'
import { listenAnswer, nthAnswer } from './evaluate/first-last-nth'
import { gapAnswer } from './evaluate/gap'
import { lapsedAnswer } from './evaluate/lapsed'
import { milestoneAnswer } from './evaluate/milestone'
import { peakAnswer } from './evaluate/peak'
import { periodAnswer } from './evaluate/period-summary'
import { playsAtAnswer } from './evaluate/plays-at'
import { inScope } from './evaluate/plays-in-scope'
import { rankOfAnswer } from './evaluate/rank-of'
import { rankingAnswer } from './evaluate/ranking'
import { rediscoveredAnswer } from './evaluate/rediscovered'
import { seriesAnswer, distributionAnswer } from './evaluate/series'
import { sessionAnswer } from './evaluate/session'
import { setAnswer } from './evaluate/set-comparison'
import { shareAnswer } from './evaluate/share'
import { streakAnswer } from './evaluate/streak'
import { thresholdAnswer } from './evaluate/threshold-list'
import { totalAnswer } from './evaluate/total'
import { trendAnswer } from './evaluate/trend'
import type { MadeUpHistory } from './made-up-history'
import type { Question } from '@/lib/musicnlp/question'
import type { Viewer } from '@/lib/viewer'

/**
 * The answer to a typed question, computed the simplest way: loops over an array of plays. It shares no code with the
 * executor, so that each checks the other; it is slow, and only for tests.
 */
export function evaluate(question: Question, history: MadeUpHistory, viewer: Viewer): Denotation {
  const nameOf = new Map<string, string>()
  for (const [kind, list] of [
    ['artist', history.artists],
    ['album', history.albums],
    ['track', history.tracks],
  ] as const)
    for (const { id, name } of list) nameOf.set(`${kind}${id}`, name)
  const world = { plays: history.plays, nameOf, viewer }
  const answer = answers[question.intent]
  return answer ? answer(question, world) : {}
}

const answers: Partial<Record<Question['intent'], Answer>> = {
  ranking: rankingAnswer,
  rank_of: rankOfAnswer,
  total: totalAnswer,
  distinct_count: distinctAnswer,
  average: averageAnswer,
  share: shareAnswer,
  skip_rate: (question, world) => {
    const plays = inScope(world, question)
    return ratio(plays.filter((play) => play.isSkip).length, plays.length)
  },
  completion_rate: (question, world) => {
    const known = inScope(world, { ...question, filters: { ...question.filters, finished: undefined } }).filter(
      (play) => play.reasonEnd !== null,
    )
    return ratio(known.filter((play) => play.reasonEnd === 'trackdone').length, known.length)
  },
  first_listen: listenAnswer('first'),
  last_listen: listenAnswer('last'),
  nth_listen: nthAnswer,
  milestone: milestoneAnswer,
  discoveries: discoveriesAnswer,
  discovery_count: discoveryCountAnswer,
  lapsed: lapsedAnswer,
  rediscovered: rediscoveredAnswer,
  threshold_list: thresholdAnswer,
  consistency: consistencyAnswer,
  overlap: setAnswer('overlap'),
  difference: setAnswer('difference'),
  plays_at: playsAtAnswer,
  exists: existsAnswer,
  peak: peakAnswer,
  series: seriesAnswer,
  distribution: distributionAnswer,
  trend: trendAnswer,
  streak: streakAnswer,
  gap: gapAnswer,
  session: sessionAnswer,
  binge: bingeAnswer,
  compare: compareAnswer,
  entity_summary: entityAnswer,
  period_summary: periodAnswer,
  diversity: diversityAnswer,
  coverage: coverageAnswer,
}
