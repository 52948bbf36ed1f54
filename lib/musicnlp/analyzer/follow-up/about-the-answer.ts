import type { Intent, Question } from '../../question/question'
import type { Slots } from '../build-question'
import { hasAny, type FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'

/** Which thing it was whose first, last or n-th play the turn before dated. */
const things: Partial<Record<Intent, string>> = {
  first_listen: 'first_thing',
  last_listen: 'last_thing',
  nth_listen: 'nth',
}

/** Answers that say when it was, so that "when was that?" is the same question again. */
const dated: ReadonlySet<Intent> = new Set<Intent>([
  'first_listen',
  'last_listen',
  'nth_listen',
  'milestone',
  'binge',
  'peak',
  'session',
  'streak',
  'gap',
])

const says = ({ labelledSpans, verb }: Features, ...labels: readonly FeatureLabel[]) =>
  !verb &&
  labelledSpans.every(
    ({ span, labels: own }) => hasAny(own, 'function_word', 'ref', ...labels) || span.why === 'reference',
  )

/** "what song was it?" after the date of a first play, "when was that?" after a record; null after anything else. */
export function aboutTheAnswer(features: Features, before: Question): Slots | null {
  const { chips: _, ...kept } = before
  const [kind, ...others] = features.entities
  const asksThing = features.labels.has('what') && kind !== undefined && !kind.plural && others.length === 0
  const thing = things[before.intent]
  if (thing && asksThing && says(features, 'what', 'entity'))
    return { ...kept, kind: thing, entity: kind.entity, limit: before.intent === 'nth_listen' ? before.limit : 1 }
  const asksWhen = features.labels.has('when') && /\b(that|it|this)\b/.test(features.words)
  return asksWhen && dated.has(before.intent) && says(features, 'when') ? kept : null
}
