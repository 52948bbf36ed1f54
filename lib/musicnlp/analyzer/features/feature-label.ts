import type { BucketWord, SpanOf } from '../../parser/span'
import type { Cue } from '../../parser/words/cues'
import type { Metric } from '../../question'

/** What one span of the question may stand for. */
type SpanLabel =
  | Cue
  | 'function_word'
  | 'not'
  | 'entity'
  | 'each_entity'
  | 'per_entity'
  | 'limit'
  | 'ordinal'
  | 'number'
  | 'amount'
  | 'having'
  | 'filter'
  | 'time'
  | 'event'
  | 'name'
  | 'unknown'
  | 'except'
  | 'exclude'
  | 'exclude_time'
  | 'versus'
  | 'vs'
  | 'or'
  | 'ref'
  | 'shift'
  | `metric:${Metric}`
  | `bucket:${BucketWord['way']}`
  | `ref:${SpanOf<'reference'>['value']}`

/** What only several spans together, or the whole text, tell: two names, one date, nothing but names and times. */
type DerivedLabel =
  | 'name2'
  | 'time2'
  | 'slot2'
  | 'filter2'
  | 'one_date'
  | 'bare'
  | 'bare_entity'
  | 'tracks_per'
  | 'verb'
  | 'habit_verb'
  | 'play_word'
  | 'number_one'
  | 'each_time'
  | 'of_time'

/** What a question says, as a kind of question asks for it. */
export type FeatureLabel = SpanLabel | DerivedLabel

export const hasAny = (labels: ReadonlySet<FeatureLabel>, ...wanted: readonly FeatureLabel[]) =>
  wanted.some((label) => labels.has(label))
