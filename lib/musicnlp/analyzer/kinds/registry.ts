import { amounts } from './amounts'
import { comparisons } from './comparisons'
import { findings } from './findings'
import type { QuestionKind } from './question-kind'
import { moments } from './moments'
import { rankings } from './rankings'
import { rhythms } from './rhythms'
import { runs } from './runs'
import { stories } from './stories'

/** Every kind of question that can be asked. The help page and the suggestions are made from it. */
export const kinds: readonly QuestionKind[] = [
  ...rankings,
  ...amounts,
  ...moments,
  ...findings,
  ...rhythms,
  ...runs,
  ...comparisons,
  ...stories,
]
