import { intentTraits } from '../../intents/intent-traits'
import type { Change } from '../../intents/traits'
import type { Question } from '../../question/question'
import type { Slots } from '../build-question'
import { hasAny, type FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import { allTime } from '../time/resolve-time'

/** Those that were counted by a condition are listed by it. */
const listCondition = ({ having }: Question): Change =>
  having ? { intent: 'threshold_list', kind: 'at_least', metric: 'plays' } : {}

/** Whether the words of a turn say nothing but this. */
export const saysOnly = ({ labelledSpans }: Features, ...labels: readonly FeatureLabel[]): boolean =>
  labelledSpans.every(({ labels: own }) => hasAny(own, 'function_word', ...labels))

/**
 * "what song was it?" after the date of a first play, "when was that?" after a record, "how many?" after a list, "the
 * longest one?" after sessions, streaks or gaps; null after anything else.
 */
export function aboutTheAnswer(features: Features, before: Question): Slots | null {
  if (features.verb) return null
  const { chips: _, ...kept } = before
  const {
    labels,
    entities,
    reading: { signs },
  } = features
  const { longest, listed, counted, itemKind, saysWhen } = intentTraits[before.intent]
  if (longest && signs.has('longest') && saysOnly(features, 'longest', 'ref', 'what', 'how_long', 'yes_no'))
    return { ...kept, ...longest }
  if (listed && before.bucket === null && signs.has('lists')) return { ...kept, ...listed, ...listCondition(before) }
  const isList = before.entity !== 'none' && before.bucket === null && before.ordinal === null
  if (counted && isList && signs.has('counts') && saysOnly(features, 'how_many', 'ref')) {
    const assumed = before.assumed.filter((slot) => slot === 'year' || slot === 'name')
    return { ...kept, ...counted, order: 'desc', limit: null, assumed }
  }
  const says = (...own: readonly FeatureLabel[]) =>
    features.labelledSpans.every(
      ({ span, labels: said }) => hasAny(said, 'function_word', 'ref', ...own) || span.why === 'reference',
    )
  const [kind, ...others] = entities
  if (itemKind && labels.has('what') && kind && !kind.plural && others.length === 0 && says('what', 'entity'))
    return { ...kept, kind: itemKind, entity: kind.entity, limit: before.intent === 'nth_listen' ? before.limit : 1 }
  // "have I heard SZA today" and then "when, then?": the last time
  if (before.intent === 'exists' && before.names.length > 0 && signs.has('when_was_it'))
    return { ...kept, intent: 'last_listen', kind: 'last_time', metric: 'none', time: allTime, having: null }
  if (saysWhen && signs.has('when_was_it')) return kept
  const asksWhen = labels.has('when') && signs.has('points')
  return asksWhen && saysWhen && says('when') ? kept : null
}
