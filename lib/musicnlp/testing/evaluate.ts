import { answerOfEach } from './evaluate/answer-of-each'
import { averageAnswer } from './evaluate/average-answer'
import { bingeAnswer } from './evaluate/binge-answer'
import { compareAnswer } from './evaluate/compare-answer'
import { consistencyAnswer } from './evaluate/consistency-answer'
import { coverageAnswer } from './evaluate/coverage-answer'
import type { Denotation, Answer } from './evaluate/denotation'
import { discoveriesAnswer, discoveryCountAnswer } from './evaluate/discoveries-answer'
import { distinctAnswer } from './evaluate/distinct-count-answer'
import { diversityAnswer } from './evaluate/diversity-answer'
import { entityAnswer } from './evaluate/entity-summary-answer'
import { existsAnswer } from './evaluate/exists-answer'
import { ratio } from './evaluate/figure'
import { listenAnswer, nthAnswer } from './evaluate/first-last-nth-answer'
import { gapAnswer } from './evaluate/gap-answer'
import { lapsedAnswer } from './evaluate/lapsed-answer'
import { milestoneAnswer } from './evaluate/milestone-answer'
import { peakAnswer } from './evaluate/peak-answer'
import { neighboursAnswer } from './evaluate/neighbours-answer'
import { periodAnswer } from './evaluate/period-summary-answer'
import { playsAtAnswer } from './evaluate/plays-at-answer'
import { inScope } from './evaluate/plays-in-scope'
import { rankOfAnswer } from './evaluate/rank-of-answer'
import { rankingAnswer } from './evaluate/ranking-answer'
import { rediscoveredAnswer } from './evaluate/rediscovered-answer'
import { seriesAnswer, distributionAnswer } from './evaluate/series-answer'
import { sessionAnswer } from './evaluate/session-answer'
import { setAnswer } from './evaluate/set-comparison-answer'
import { shareAnswer } from './evaluate/share-answer'
import { streakAnswer } from './evaluate/streak-answer'
import { thresholdAnswer } from './evaluate/threshold-list-answer'
import { totalAnswer } from './evaluate/total-answer'
import { trendAnswer } from './evaluate/trend-answer'
import type { MadeUpHistory } from './made-up-history'
import type { Question } from '@/lib/musicnlp/question/question'
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
  rank_of: answerOfEach(rankOfAnswer),
  total: totalAnswer,
  distinct_count: distinctAnswer,
  average: averageAnswer,
  share: answerOfEach(shareAnswer),
  skip_rate: answerOfEach((question, world) => {
    const plays = inScope(world, question)
    return ratio(plays.filter((play) => play.isSkip).length, plays.length)
  }),
  completion_rate: answerOfEach((question, world) => {
    const known = inScope(world, { ...question, filters: { ...question.filters, finished: undefined } }).filter(
      (play) => play.reasonEnd !== null,
    )
    return ratio(known.filter((play) => play.reasonEnd === 'trackdone').length, known.length)
  }),
  first_listen: listenAnswer('first'),
  last_listen: listenAnswer('last'),
  nth_listen: nthAnswer,
  milestone: milestoneAnswer,
  discoveries: discoveriesAnswer,
  discovery_count: answerOfEach(discoveryCountAnswer, 'own periods'),
  lapsed: lapsedAnswer,
  rediscovered: rediscoveredAnswer,
  threshold_list: thresholdAnswer,
  consistency: consistencyAnswer,
  overlap: setAnswer('overlap'),
  difference: setAnswer('difference'),
  plays_at: playsAtAnswer,
  played_after: neighboursAnswer('after'),
  played_before: neighboursAnswer('before'),
  exists: existsAnswer,
  peak: peakAnswer,
  series: seriesAnswer,
  distribution: distributionAnswer,
  trend: trendAnswer,
  streak: answerOfEach(streakAnswer, 'own periods'),
  gap: answerOfEach(gapAnswer, 'own periods'),
  session: answerOfEach(sessionAnswer),
  binge: bingeAnswer,
  compare: compareAnswer,
  entity_summary: entityAnswer,
  period_summary: periodAnswer,
  diversity: diversityAnswer,
  coverage: coverageAnswer,
}
