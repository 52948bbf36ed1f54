import type { PhraseEntry } from '../../phrase-trie'
import { comparisons } from './comparisons'
import { cues, type Cue } from './cue'
import { discoveryCues } from './discovery-cues'
import { firstAndLast } from './first-and-last'
import { helpCues } from './help-cues'
import { lapsesAndReturns } from './lapses-and-returns'
import { peaksAndCharts } from './peaks-and-charts'
import { neighbours } from './neighbours'
import { positions } from './positions'
import { questionWords } from './question-words'
import { sessions } from './sessions'
import { sharesAndCounts } from './shares-and-counts'
import { skipsAndFinishes } from './skips-and-finishes'
import { streaksAndGaps } from './streaks-and-gaps'
import { summaries } from './summaries'
import { superlatives } from './superlatives'
import { trends } from './trends'
import { turnWords } from './turn-words'
import { varietyAndCoverage } from './variety-and-coverage'

const phrases: Record<Cue, readonly string[]> = {
  ...questionWords,
  ...superlatives,
  ...positions,
  ...firstAndLast,
  ...skipsAndFinishes,
  ...sharesAndCounts,
  ...discoveryCues,
  ...lapsesAndReturns,
  ...comparisons,
  ...peaksAndCharts,
  ...trends,
  ...streaksAndGaps,
  ...sessions,
  ...summaries,
  ...varietyAndCoverage,
  ...helpCues,
  ...neighbours,
  ...turnWords,
}

export const cueEntries: PhraseEntry<Cue>[] = cues.map((cue) => ({
  value: cue,
  phrases: phrases[cue],
  cost: cue === 'one_day' ? 0.35 : 0.5,
}))
