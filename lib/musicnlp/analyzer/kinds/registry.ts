import { aboutKind } from './about-kind'
import { atKind } from './at-kind'
import { atLeastKind } from './at-least-kind'
import { averageKind } from './average-kind'
import { bestFindKind } from './best-find-kind'
import { bingeKind } from './binge-kind'
import { bottomKind } from './bottom-kind'
import { byVarietyKind } from './by-variety-kind'
import { cameBackKind } from './came-back-kind'
import { currentStreakKind } from './current-streak-kind'
import { daysCountKind } from './days-count-kind'
import { devicesKind } from './devices-kind'
import { didIKind } from './did-i-kind'
import { differentKind } from './different-kind'
import { distributionKind } from './distribution-kind'
import { droppedKind } from './dropped-kind'
import { eventDateKind } from './event-date-kind'
import { everyPeriodKind } from './every-period-kind'
import { fallingKind } from './falling-kind'
import { finishedKind } from './finished-kind'
import { finishedRankingKind } from './finished-ranking-kind'
import { firstThingKind } from './first-thing-kind'
import { firstTimeKind } from './first-time-kind'
import { gapKind } from './gap-kind'
import { heardOnceKind } from './heard-once-kind'
import { helpKind } from './help-kind'
import { inBothKind } from './in-both-kind'
import { inEventKind } from './in-event-kind'
import { inOneOnlyKind } from './in-one-only-kind'
import { lastThingKind } from './last-thing-kind'
import { lastTimeKind } from './last-time-kind'
import { leastSkipRateRankingKind } from './least-skip-rate-ranking-kind'
import { leastSkippedKind } from './least-skipped-kind'
import { makeUpKind } from './make-up-kind'
import { milestoneKind } from './milestone-kind'
import { mostSkippedKind } from './most-skipped-kind'
import { nameEventKind } from './name-event-kind'
import { twoNamesKind } from './two-names-kind'
import { namesTimesKind } from './names-times-kind'
import { newCountKind } from './new-count-kind'
import { newKind } from './new-kind'
import { nthBestKind } from './nth-best-kind'
import { nthKind } from './nth-kind'
import { onceCountKind } from './once-count-kind'
import { peakClockKind } from './peak-clock-kind'
import { peakKind } from './peak-kind'
import { periodCountKind } from './period-count-kind'
import { periodsKind } from './periods-kind'
import { playedAfterKind } from './played-after-kind'
import { playedBeforeKind } from './played-before-kind'
import { playsKind } from './plays-kind'
import { rankOfKind } from './rank-of-kind'
import { recapKind } from './recap-kind'
import { refusalKind } from './refusal-kind'
import { risingKind } from './rising-kind'
import { seriesKind } from './series-kind'
import { sessionAverageKind } from './session-average-kind'
import { sessionCountKind } from './session-count-kind'
import { sessionKind } from './session-kind'
import { sessionPlaysKind } from './session-plays-kind'
import { perPlayKind } from './per-play-kind'
import { overtakeKind } from './overtake-kind'
import { shareKind } from './share-kind'
import { silentPeriodsKind } from './silent-periods-kind'
import { skipRateKind } from './skip-rate-kind'
import { skipRateRankingKind } from './skip-rate-ranking-kind'
import { skipsKind } from './skips-kind'
import { slotsKind } from './slots-kind'
import { spanKind } from './span-kind'
import { streakKind } from './streak-kind'
import { thisDayKind } from './this-day-kind'
import { timeKind } from './time-kind'
import { timesKind } from './times-kind'
import { topByTimeKind } from './top-by-time-kind'
import { topKind } from './top-kind'
import { topOfKind } from './top-of-kind'
import { topPlainKind } from './top-plain-kind'
import { topWhenKind } from './top-when-kind'
import { topWithoutKind } from './top-without-kind'
import { varietyKind } from './variety-kind'
import { winnersKind } from './winners-kind'
import type { QuestionKind } from './question-kind'

/** Every kind of question, in the order of the help page. Of two that match equally well, the first wins. */
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
  nthBestKind,
  winnersKind,
  topWithoutKind,
  byVarietyKind,
  rankOfKind,
  playsKind,
  timeKind,
  skipsKind,
  differentKind,
  onceCountKind,
  makeUpKind,
  daysCountKind,
  averageKind,
  perPlayKind,
  shareKind,
  skipRateKind,
  finishedKind,
  firstTimeKind,
  firstThingKind,
  lastTimeKind,
  lastThingKind,
  nthKind,
  milestoneKind,
  overtakeKind,
  newKind,
  newCountKind,
  bestFindKind,
  droppedKind,
  cameBackKind,
  heardOnceKind,
  atLeastKind,
  periodsKind,
  silentPeriodsKind,
  periodCountKind,
  everyPeriodKind,
  inBothKind,
  inOneOnlyKind,
  atKind,
  thisDayKind,
  playedAfterKind,
  playedBeforeKind,
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
  sessionPlaysKind,
  bingeKind,
  twoNamesKind,
  timesKind,
  namesTimesKind,
  slotsKind,
  devicesKind,
  inEventKind,
  nameEventKind,
  eventDateKind,
  aboutKind,
  recapKind,
  varietyKind,
  spanKind,
  helpKind,
  refusalKind,
]
