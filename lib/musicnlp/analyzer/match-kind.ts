import type { FeatureLabel } from './features/feature-label'
import type { Span } from '../parser/span'
import type { Features, LabelledSpan } from './features/features'
import type { Need, QuestionKind } from './kinds/question-kind'
import { askedOfEach } from './kinds/of-each'
import { questionKinds } from './kinds/registry'

/** Labels that every kind of question admits. */
const common: readonly FeatureLabel[] = ['function_word', 'time', 'event', 'name', 'filter']

const worth: Partial<Record<FeatureLabel, number>> = {
  name: 0.55,
  entity: 0.5,
  time: 0.45,
  event: 0.45,
  filter: 0.45,
  what: 0.35,
  who: 0.4,
  yes_no: 0.45,
  function_word: 0,
  verb: 0.1,
  name2: 1.2,
  time2: 1.2,
  slot2: 0.6,
  filter2: 1.2,
  one_date: 0.7,
  exclude: 0.8,
  tracks_per: 2,
  bare: 0.2,
  most: 0.9,
}

const optionsOf = (need: Need): readonly FeatureLabel[] => (typeof need === 'string' ? [need] : need)

/** `beside`: what can be said besides, because of how the question is asked */
type Way = { score: number; needs: ReadonlySet<FeatureLabel>; beside: readonly FeatureLabel[] }

function bestWay(
  ways: QuestionKind['needs'],
  labels: ReadonlySet<FeatureLabel>,
  beside: readonly FeatureLabel[] = [],
): Way | null {
  let best: Way | null = null
  for (const needs of ways) {
    if (!needs.every((need) => optionsOf(need).some((label) => labels.has(label)))) continue
    const met = needs.map((need) => optionsOf(need).filter((label) => labels.has(label)))
    const score = met.reduce((sum, found) => sum + Math.max(...found.map((label) => worth[label] ?? 1)), 0)
    if (!best || score > best.score) best = { score, needs: new Set(met.flat()), beside }
  }
  return best
}

const admitted = new Map<QuestionKind, ReadonlySet<FeatureLabel>>()
function admits(questionKind: QuestionKind): ReadonlySet<FeatureLabel> {
  const known = admitted.get(questionKind)
  if (known) return known
  const made = new Set<FeatureLabel>([
    ...common,
    ...questionKind.admits,
    ...questionKind.needs.flat().flatMap(optionsOf),
  ])
  admitted.set(questionKind, made)
  return made
}

const unusedBy = (questionKind: QuestionKind, { needs, beside }: Way, labelledSpans: readonly LabelledSpan[]) =>
  labelledSpans
    .filter(({ labels }) =>
      [...labels].every((label) => !needs.has(label) && !admits(questionKind).has(label) && !beside.includes(label)),
    )
    .map(({ span }) => span)

export type KindMatch = { questionKind: QuestionKind; score: number; unused: Span[] }

/** Every kind of question that the words may ask, the best fit first; of two that fit as well, the first in the registry. */
export const matchKinds = (features: Features): KindMatch[] =>
  questionKinds
    .flatMap((questionKind) => matchOf(questionKind, features) ?? [])
    .sort((a, b) => (Math.abs(b.score - a.score) < 1e-9 ? 0 : b.score - a.score))

function matchOf(questionKind: QuestionKind, features: Features): KindMatch | null {
  if (questionKind.matches && !questionKind.matches(features)) return null
  const plain = bestWay(questionKind.needs, features.labels)
  const each = plain && askedOfEach(questionKind, features)
  const way = (each && bestWay(each.needs, features.labels, each.admits)) ?? plain
  if (!way) return null
  const unused = unusedBy(questionKind, way, features.labelledSpans)
  return { questionKind, score: way.score - 10 * unused.length, unused }
}

/**
 * The kind of question that fits best and uses every word that means something; otherwise the nearest kind, with the
 * unused words.
 */
export const matchKind = (features: Features): KindMatch | null => matchKinds(features)[0] ?? null
