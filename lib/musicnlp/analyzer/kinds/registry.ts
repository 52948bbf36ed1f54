import { aboutKind } from './about'
import { atKind } from './at'
import { atLeastKind } from './at-least'
import { averageKind } from './average'
import { bestFindKind } from './best-find'
import { bingeKind } from './binge'
import { bottomByTimeKind } from './bottom-by-time'
import { bottomKind } from './bottom'
import { byVarietyKind } from './by-variety'
import { cameBackKind } from './came-back'
import { currentStreakKind } from './current-streak'
import { daysCountKind } from './days-count'
import { devicesKind } from './devices'
import { didIKind } from './did-i'
import { differentKind } from './different'
import { distributionKind } from './distribution'
import { droppedKind } from './dropped'
import { everyPeriodKind } from './every-period'
import { fallingKind } from './falling'
import { finishedKind } from './finished'
import { finishedRankingKind } from './finished-ranking'
import { firstThingKind } from './first-thing'
import { firstTimeKind } from './first-time'
import { gapKind } from './gap'
import { heardOnceKind } from './heard-once'
import { helpKind } from './help'
import { inBothKind } from './in-both'
import { inEventKind } from './in-event'
import { inOneOnlyKind } from './in-one-only'
import { lastThingKind } from './last-thing'
import { lastTimeKind } from './last-time'
import { leastByVarietyKind } from './least-by-variety'
import { leastSkipRateRankingKind } from './least-skip-rate-ranking'
import { leastSkippedKind } from './least-skipped'
import { milestoneKind } from './milestone'
import { mostSkippedKind } from './most-skipped'
import { nameEventKind } from './name-event'
import { namesKind } from './names'
import { namesTimesKind } from './names-times'
import { newCountKind } from './new-count'
import { newKind } from './new'
import { nthBestKind } from './nth-best'
import { nthKind } from './nth'
import { nthWorstKind } from './nth-worst'
import { onceCountKind } from './once-count'
import { peakClockKind } from './peak-clock'
import { peakKind } from './peak'
import { playsKind } from './plays'
import { rankOfKind } from './rank-of'
import { recapKind } from './recap'
import { refusalKind } from './refusal'
import { risingKind } from './rising'
import { seriesKind } from './series'
import { sessionAverageKind } from './session-average'
import { sessionCountKind } from './session-count'
import { sessionKind } from './session'
import { shareKind } from './share'
import { skipRateKind } from './skip-rate'
import { skipRateRankingKind } from './skip-rate-ranking'
import { skipsKind } from './skips'
import { slotsKind } from './slots'
import { spanKind } from './span'
import { streakKind } from './streak'
import { thisDayKind } from './this-day'
import { timeKind } from './time'
import { timesKind } from './times'
import { topByTimeKind } from './top-by-time'
import { topKind } from './top'
import { topOfKind } from './top-of'
import { topPlainKind } from './top-plain'
import { topWhenKind } from './top-when'
import { topWithoutKind } from './top-without'
import { unfinishedRankingKind } from './unfinished-ranking'
import { varietyKind } from './variety'
import { winnersKind } from './winners'
import type { QuestionKind } from './question-kind'

/** Every kind of question that can be asked, in the order of the help page; of two that match as well, the first wins. */
export const questionKinds: readonly QuestionKind[] = [
  topKind,
  topOfKind,
  topByTimeKind,
  topWhenKind,
  topPlainKind,
  bottomKind,
  mostSkippedKind,
  leastSkippedKind,
  skipRateRankingKind,
  leastSkipRateRankingKind,
  finishedRankingKind,
  unfinishedRankingKind,
  nthBestKind,
  nthWorstKind,
  winnersKind,
  topWithoutKind,
  byVarietyKind,
  leastByVarietyKind,
  bottomByTimeKind,
  rankOfKind,
  playsKind,
  timeKind,
  skipsKind,
  differentKind,
  onceCountKind,
  daysCountKind,
  averageKind,
  shareKind,
  skipRateKind,
  finishedKind,
  firstTimeKind,
  firstThingKind,
  lastTimeKind,
  lastThingKind,
  nthKind,
  milestoneKind,
  newKind,
  newCountKind,
  bestFindKind,
  droppedKind,
  cameBackKind,
  heardOnceKind,
  atLeastKind,
  everyPeriodKind,
  inBothKind,
  inOneOnlyKind,
  atKind,
  thisDayKind,
  didIKind,
  peakKind,
  peakClockKind,
  seriesKind,
  distributionKind,
  risingKind,
  fallingKind,
  streakKind,
  currentStreakKind,
  gapKind,
  sessionKind,
  sessionAverageKind,
  sessionCountKind,
  bingeKind,
  namesKind,
  timesKind,
  namesTimesKind,
  slotsKind,
  devicesKind,
  inEventKind,
  nameEventKind,
  aboutKind,
  recapKind,
  varietyKind,
  spanKind,
  helpKind,
  refusalKind,
]
