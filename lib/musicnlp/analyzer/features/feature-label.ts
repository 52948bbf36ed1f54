import type { BucketWord, SpanOf } from '../../parser/span'
import type { Cue } from '../../parser/words/cues/cue'
import type { Metric } from '../../question/question'

/** What one span of a question can mean. */
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
  | 'percent'
  | 'having'
  | 'filter'
  | 'time'
  | 'event'
  | 'name'
  | 'unknown'
  | 'outside'
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

/** Labels that take several spans or the whole text: two names, a single date, nothing but names and times. */
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

/** A label on a span or a question. The kinds of questions (analyzer/kinds) say which labels they need. */
export type FeatureLabel = SpanLabel | DerivedLabel

export const hasAny = (labels: ReadonlySet<FeatureLabel>, ...wanted: readonly FeatureLabel[]) =>
  wanted.some((label) => labels.has(label))
