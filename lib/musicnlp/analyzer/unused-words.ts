import type { Span, SpanOf, SpanType } from '../parser/span'
import type { Slots } from './build-question'
import { intentTraits } from '../intents/intent-traits'
import type { Metric } from '../question/question'
import type { Features } from './features/features'
import { isPlace } from './kinds/period-rules'

/**
 * Words for a slot that is already filled: "top songs and artists", "at least 10 times … more than 20", "by month every
 * week". A kind of question admits each of them alone; the second one must be refused, not silently dropped.
 */
export function unusedWords(features: Features, slots: Slots): Span[] {
  return [
    ...otherKinds(features, slots),
    ...otherNumbers(features, slots),
    ...otherBuckets(features),
    ...otherMetrics(features, slots),
    ...countedOfNothing(features, slots),
    ...namedTwice(features),
    ...madeByNobody(features),
    ...likened(features, slots),
    ...sameAsNothing(features),
    ...medianOfNothing(features, slots),
    ...elseThanNothing(features),
    ...placeOfNothing(features, slots),
    ...workOfArtist(features, slots),
  ]
}

const open = <T extends SpanType>({ labelledSpans }: Features, type: T) =>
  labelledSpans.flatMap(({ span, labels }) =>
    span.type === type && !labels.has('function_word') && !labels.has('exclude') ? [span as SpanOf<T>] : [],
  )

const ofEach = new Set(['by_variety', 'skip_rate_ranking'])

/** "top songs and artists" asks for two lists. */
function otherKinds(features: Features, { entity, kind = '' }: Slots): Span[] {
  if (ofEach.has(kind) || features.labels.has('one_thing')) return []
  const said = open(features, 'entity')
  return entity === 'none' ? [] : said.filter(({ value }) => value.entity !== entity)
}

const taking = new Set(['milestone', 'nth', 'nth_best'])

/** A condition and the length of a list go together; two conditions or two lengths do not. */
function otherNumbers(features: Features, { kind = '' }: Slots): Span[] {
  const amounts = open(features, 'amount')
  const limits = open(features, 'limit')
  const ordinals = open(features, 'ordinal')
  const once = features.labelledSpans.flatMap(({ span, labels }) =>
    labels.has('once') && !labels.has('function_word') && amounts.length > 0 ? [span] : [],
  )
  if (taking.has(kind)) return [...ordinals, ...amounts, ...limits].slice(1)
  return [
    ...amounts.slice(1),
    ...limits.filter(({ value }) => value !== limits[0]?.value),
    ...ordinals.slice(1),
    ...once,
  ]
}

/** "by month every week"; "which day of the week" only asks. */
function otherBuckets(features: Features): Span[] {
  const said = open(features, 'bucket').filter(({ value }) => value.way !== 'noun')
  return said.filter(({ value }) => value.bucket !== said[0]?.value.bucket)
}

const counted: ReadonlySet<Metric> = new Set(['time', 'skips', 'skip_rate', 'days'])

/** "how many times and how many hours", "skips by days": an answer has one figure, and the question asks for two. */
function otherMetrics(features: Features, { intent, metric, threshold, bucket }: Slots): Span[] {
  // "the longest time without Mitski"
  if (intentTraits[intent].isStretch) return []
  const answered = new Set<string>([metric, ...(threshold ? [threshold.unit === 'days' ? 'days' : 'time'] : [])])
  return open(features, 'metric').filter(
    ({ value }) =>
      counted.has(value) && !answered.has(value) && metric !== 'none' && !(value === 'days' && bucket === 'day'),
  )
}

/** "songs with more than 10 songs": only artists and albums have a number of tracks. */
function countedOfNothing(features: Features, { intent, entity, bucket, metric }: Slots): Span[] {
  const { reachesThings } = intentTraits[intent]
  if (reachesThings === 'always' || (reachesThings && bucket !== null)) return []
  return open(features, 'amount').filter(
    ({ value: { unit } }) =>
      // "did I hear more than 100 artists"
      !(intent === 'exists' && metric === 'distinct' && unit === `${entity}s`) &&
      (unit === 'artists' || unit === 'albums' || (unit === 'tracks' && entity !== 'artist' && entity !== 'album')),
  )
}

/** "1999 by Prince in 1999": the name and the time are not the same word twice. */
function namedTwice({ names }: Features): Span[] {
  const ids = names.map(({ value }) => value.entries.map(({ type, id }) => `${type} ${id}`).join())
  return names.filter((_, at) => ids.indexOf(ids[at] ?? '') < at)
}

/** "songs by Blonde": nothing is by an album. */
function madeByNobody({ names, reading: { tokens } }: Features): Span[] {
  return names.filter(
    ({ i, why, value }) =>
      tokens[i - 1]?.word === 'by' && why !== 'reference' && value.entries.every(({ type }) => type !== 'artist'),
  )
}

/** "songs that sound like summer" asks how they sound; "what did 2020 sound like" for a review. */
function likened({ labelledSpans, reading: { tokens } }: Features, { intent }: Slots): Span[] {
  if (intentTraits[intent].tellsSound) return []
  return labelledSpans.flatMap(({ span }) =>
    span.type === 'cue' && tokens.slice(span.i, span.j).some(({ word }) => word === 'sound' || word === 'sounds')
      ? [span]
      : [],
  )
}

/** "the same for 2021" where nothing was asked before that it could be the same as. */
function sameAsNothing({ labelledSpans, reading: { tokens } }: Features): Span[] {
  return labelledSpans.flatMap(({ span }) =>
    span.type === 'reference' && tokens.slice(span.i, span.j).some(({ word }) => word === 'same') ? [span] : [],
  )
}

/** "median songs by Drake": only averages have a median. */
const medianOfNothing = ({ labelledSpans }: Features, { statistic }: Slots): Span[] =>
  statistic
    ? []
    : labelledSpans.flatMap(({ span }) => (span.type === 'cue' && span.value.includes('median') ? [span] : []))

/** "what else did I play in May" where nothing was asked before */
const elseThanNothing = ({ labelledSpans }: Features): Span[] =>
  labelledSpans.flatMap(({ span, labels }) => (labels.has('else') ? [span] : []))

/** "which country …" where the kind of question has no countries. */
const placeOfNothing = (features: Features, { bucket }: Slots): Span[] =>
  open(features, 'bucket').filter(({ value }) => isPlace(value.bucket) && value.bucket !== bucket)

const anyOf = new Set(['a', 'an', 'any', 'some', 'one', 'every', 'each', 'per'])

/** "that Kendrick album": one album of his, and it is not said which; an answer for all of Kendrick would be another. */
function workOfArtist(features: Features, { intent, names }: Slots): Span[] {
  if (!intentTraits[intent].isOfOneThing || names.length === 0 || names.some(({ type }) => type !== 'artist')) return []
  const { tokens } = features.reading
  return open(features, 'entity').filter(({ i, j, value: { entity, plural } }) => {
    const owner = features.names.find((name) => name.j === i)
    const isOwned = owner !== undefined || ['by', 'from', 'of'].includes(tokens[j]?.word ?? '')
    return entity !== 'artist' && !plural && isOwned && !anyOf.has(tokens[(owner?.i ?? i) - 1]?.word ?? '')
  })
}
