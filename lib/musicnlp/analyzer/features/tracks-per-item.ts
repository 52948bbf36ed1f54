import type { EntityNoun, Span } from '../../parser/span'
import type { Features } from './features'

const counts = (span: Span) =>
  span.type === 'cue' &&
  ['most', 'least', 'big', 'how_many', 'distinct'].some((cue) => span.value.some((one) => one === cue))

/**
 * "artists with the most songs", "artists by number of different songs", "songs per album": artists or albums in the
 * order of how many different songs of each were heard. Returns the artist or album, null for any other question.
 */
export function tracksPerItem({ reading: { spans } }: Features): EntityNoun | null {
  const found = spans.flatMap((span, at) => (span.type === 'entity' ? [{ kind: span.value, at }] : []))
  const [first, second] = found
  if (!first || !second || found.length > 2) return null
  const [owner, tracks] = first.kind.entity === 'track' ? [second.kind, first.kind] : [first.kind, second.kind]
  if (owner.entity === 'track' || tracks.entity !== 'track' || !tracks.plural) return null
  if (owner === second.kind) return owner.per && spans.slice(0, first.at).some(counts) ? owner : null
  return spans.slice(first.at, second.at).some(counts) ? owner : null
}
