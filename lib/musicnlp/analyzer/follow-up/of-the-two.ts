import type { PreviousTurn } from '../../question/conversation-context'
import type { Slots } from '../build-question'
import { hasAny } from '../features/feature-label'
import type { LabelledSpan } from '../features/features'
import type { Interpretation } from '../interpret'

/** "who is worse?" */
const isComparing = ({ labels }: LabelledSpan) => hasAny(labels, 'compare', 'function_word')

/**
 * "plays of Ribs", "and Royals", "which of the two did I hear first": about the names of the last two questions. Null where
 * they were not about one each, of one type.
 */
export function ofTheTwo({ features }: Interpretation, { question, earlier }: PreviousTurn): Slots | null {
  const names = [...(earlier?.names ?? []), ...question.names]
  const [one, other] = names
  const compares = features.labels.has('compare') && features.labelledSpans.every(isComparing)
  if (!(features.labels.has('ref:among') || compares) || names.length !== 2 || !one || !other) return null
  if (one.type !== other.type || one.id === other.id || features.names.length + features.times.length > 0) return null
  const { chips: _, ...kept } = question
  const about: Slots = { ...kept, names, entity: 'none', limit: null, order: 'desc', bucket: null, assumed: [] }
  if (hasAny(features.labels, 'first', 'first_time'))
    return { ...about, intent: 'first_listen', kind: 'first_time', metric: 'none' }
  if (hasAny(features.labels, 'last', 'last_time'))
    return { ...about, intent: 'last_listen', kind: 'last_time', metric: 'none' }
  if (!compares && !hasAny(features.labels, 'more', 'most', 'big')) return null
  const before = kept.metric === 'none' || kept.metric === 'distinct' ? 'plays' : kept.metric
  const metric = features.labels.has('skip') ? 'skips' : (features.metrics[0] ?? before)
  return {
    ...about,
    intent: 'compare',
    kind: 'names',
    metric,
    compare: { sides: names.map((name) => ({ names: [name] })) },
  }
}
