import type { AnswerData } from '@/lib/musicnlp/question/answer-data'
import type { Intent } from '@/lib/musicnlp/question/question'
import type { RunInput, Runner } from './runner'
import { average } from './average'
import { binge } from './binge'
import { compare } from './compare'
import { consistency } from './consistency'
import { coverage } from './coverage'
import { discoveries, discoveryCount } from './discoveries'
import { distinctCount } from './distinct-count'
import { diversity } from './diversity'
import { entitySummary } from './entity-summary'
import { exists } from './exists'
import { figureOfEach } from './figure-of-each'
import { gap } from './gap'
import { lapsed } from './lapsed'
import { firstListen, lastListen, nthListen } from './first-last-nth'
import { milestone } from './milestone'
import { playedAfter, playedBefore } from './neighbours'
import { peak } from './peak'
import { periodSummary } from './period-summary'
import { isPlatform } from './platform-families'
import { playsAt } from './plays-at'
import { ranking } from './ranking'
import { rankOf } from './rank-of'
import { rediscovered } from './rediscovered'
import { distribution, series } from './series'
import { session } from './session'
import { difference, overlap } from './set-comparison'
import { completionRate, share, skipRate } from './share'
import { sidesOf } from './comparison-questions'
import { streak } from './streak'
import { thresholdList } from './threshold-list'
import { total } from './total'
import { trend } from './trend'

const text: Runner = async () => ({ kind: 'text' })

/** The file that answers each intent. */
const runs: Record<Intent, Runner> = {
  ranking,
  rank_of: figureOfEach(rankOf),
  total,
  distinct_count: distinctCount,
  average,
  share: figureOfEach(share),
  skip_rate: figureOfEach(skipRate),
  completion_rate: figureOfEach(completionRate),
  first_listen: firstListen,
  last_listen: lastListen,
  nth_listen: nthListen,
  milestone,
  discoveries,
  discovery_count: figureOfEach(discoveryCount, 'own periods'),
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
  streak: figureOfEach(streak, 'own periods'),
  gap: figureOfEach(gap, 'own periods'),
  session: figureOfEach(session),
  binge,
  compare,
  entity_summary: entitySummary,
  period_summary: periodSummary,
  diversity,
  define_event: text,
  coverage,
  help: text,
  unsupported: async () => ({ kind: 'none' }),
}

/** The data that answers a question; `kind: 'none'` where the question lacks what its intent needs. */
export async function execute(input: RunInput): Promise<AnswerData> {
  if (!sidesOf(input.question).every(hasKnownPlatform)) return { kind: 'none' }
  return runs[input.question.intent](input)
}

const hasKnownPlatform = ({ filters: { platform } }: RunInput['question']) =>
  platform === undefined || isPlatform(platform.replace(/^!/, ''))
