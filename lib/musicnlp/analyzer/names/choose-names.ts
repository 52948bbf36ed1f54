import type { LibraryEntry } from '../../parser/name-match'
import type { SpanOf } from '../../parser/span'
import type { Entity, Name } from '../../question/question'
import type { Features } from '../features/features'

const before = (features: Features, span: SpanOf<'name'>) => features.reading.tokens[span.i - 1]?.word ?? ''

/** "Circles, the Post Malone one": whether the question names the artist of this work. */
const isByNamed = ({ artistId }: LibraryEntry, span: SpanOf<'name'>, { names }: Features) =>
  artistId !== undefined &&
  names.some(
    (other) => other !== span && other.value.entries.some(({ type, id }) => type === 'artist' && id === artistId),
  )

/** How well an entry fits where its name stands; the plays decide between equals. */
function fit(entry: LibraryEntry, span: SpanOf<'name'>, features: Features, entity: Entity): number {
  const hint = features.hints.get(span)?.type
  const word = before(features, span)
  let score = Math.log10(1 + entry.plays) + (entry.type === 'artist' ? 0.5 : entry.type === 'track' ? 0.6 : 0)
  if (isByNamed(entry, span, features)) score += 30
  if (hint) score += entry.type === hint ? 20 : 0
  if (word === 'by' && entry.type === 'artist') score += 10
  if ((word === 'off' || word === 'from') && entry.type === 'album') score += 1
  if (entity === 'track' && entry.type !== 'track') score += 10
  if (entity === 'album' && entry.type === 'artist') score += 10
  return score
}

/** The entry that is meant where several have the same name: of the type asked for, then the most played. */
function chosenEntry(span: SpanOf<'name'>, features: Features, entity: Entity): LibraryEntry | null {
  const scored = span.value.entries.map((entry) => ({ entry, score: fit(entry, span, features, entity) }))
  return (
    scored.reduce<(typeof scored)[number] | null>((best, one) => (!best || one.score > best.score ? one : best), null)
      ?.entry ?? null
  )
}

const toName = ({ type, id, name }: LibraryEntry): Name => ({ type, id, name })

/** Names of the question, each once; `unsure` when another of the same type was about as likely. */
export function chosenNames(
  spans: readonly SpanOf<'name'>[],
  features: Features,
  entity: Entity,
): { names: Name[]; unsure: boolean } {
  const said = spans.flatMap((span) => chosenEntry(span, features, entity) ?? [])
  // "which Frank Ocean album, Blonde or Channel Orange"
  const chosen = said.filter(
    ({ type, id }) =>
      type !== 'artist' || said.filter(({ artistId, ...one }) => one.type !== 'artist' && artistId === id).length < 2,
  )
  const unsure = spans.some(
    (span) =>
      span.value.how !== 'exact' ||
      span.value.entries.filter(({ type }) => type === span.value.entries[0]?.type).length > 1,
  )
  const names = chosen.map(toName)
  return {
    names: names.filter((name, at) => names.findIndex(({ type, id }) => type === name.type && id === name.id) === at),
    unsure,
  }
}
