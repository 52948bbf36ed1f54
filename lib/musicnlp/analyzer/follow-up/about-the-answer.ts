import type { Intent, Question } from '../../question/question'
import type { Slots } from '../build-question'
import { hasAny, type FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import { allTime } from '../time/resolve-time'

/** Which thing it was whose first, last or n-th play the turn before dated. */
const things: Partial<Record<Intent, string>> = {
  first_listen: 'first_thing',
  last_listen: 'last_thing',
  nth_listen: 'nth',
}

/** Answers that say when it was, so that "when was that?" is the same question again. */
const dated: ReadonlySet<Intent> = new Set<Intent>([
  ...(['first_listen', 'last_listen', 'nth_listen', 'milestone', 'binge'] as const),
  ...(['peak', 'session', 'streak', 'gap'] as const),
])

type Change = Partial<Pick<Slots, 'intent' | 'kind' | 'metric' | 'limit'>>

/** The lists that can be counted by a follow-up, with the question that counts them. */
const counts: Partial<Record<Intent, Change>> = {
  ranking: { intent: 'distinct_count', kind: 'different', metric: 'distinct' },
  threshold_list: { intent: 'distinct_count', kind: 'once_count', metric: 'distinct' },
  discoveries: { intent: 'discovery_count', kind: 'new_count', metric: 'distinct' },
}

/** What was counted, as a list: "which ones are they?" */
const lists: Partial<Record<Intent, Change>> = {
  distinct_count: { intent: 'ranking', kind: 'top', metric: 'plays', limit: 10 },
  discovery_count: { intent: 'discoveries', kind: 'new', metric: 'plays', limit: 10 },
}

/** The answers whose longest item a follow-up can ask for, with the slots that it changes. */
const longest: Partial<Record<Intent, Change>> = {
  session: { kind: 'session', metric: 'time', limit: 1 },
  streak: { kind: 'streak', metric: 'days', limit: null },
  gap: { kind: 'gap', metric: 'days', limit: null },
}

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
  const change = longest[before.intent]
  if (change && signs.has('longest') && saysOnly(features, 'longest', 'ref', 'what', 'how_long', 'yes_no'))
    return { ...kept, ...change }
  const list = lists[before.intent]
  if (list && before.bucket === null && signs.has('lists')) return { ...kept, ...list, ...listCondition(before) }
  const count = counts[before.intent]
  const isList = before.entity !== 'none' && before.bucket === null && before.ordinal === null
  if (count && isList && signs.has('counts') && saysOnly(features, 'how_many', 'ref')) {
    const assumed = before.assumed.filter((slot) => slot === 'year' || slot === 'name')
    return { ...kept, ...count, order: 'desc', limit: null, assumed }
  }
  const says = (...own: readonly FeatureLabel[]) =>
    features.labelledSpans.every(
      ({ span, labels: said }) => hasAny(said, 'function_word', 'ref', ...own) || span.why === 'reference',
    )
  const [kind, ...others] = entities
  const thing = things[before.intent]
  if (thing && labels.has('what') && kind && !kind.plural && others.length === 0 && says('what', 'entity'))
    return { ...kept, kind: thing, entity: kind.entity, limit: before.intent === 'nth_listen' ? before.limit : 1 }
  // "have I heard SZA today" and then "when, then?": the last time
  if (before.intent === 'exists' && before.names.length > 0 && signs.has('when_was_it'))
    return { ...kept, intent: 'last_listen', kind: 'last_time', metric: 'none', time: allTime, having: null }
  if (dated.has(before.intent) && signs.has('when_was_it')) return kept
  const asksWhen = labels.has('when') && signs.has('points')
  return asksWhen && dated.has(before.intent) && says('when') ? kept : null
}
