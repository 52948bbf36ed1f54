import type { Reading } from '../parser/read-question'
import type { Question } from '../question/question'

const MOST_OFFERED = 2

/** "How often did I play Circles?" asks of the one played most: the same question by the other artists of that title. */
export function byOtherArtists({ text, tokens, spans }: Reading, { names }: Pick<Question, 'names'>): string[] {
  return spans.flatMap((span) => {
    if (span.type !== 'name' || ['pair', 'reference', 'with its type'].includes(span.why)) return []
    const chosen = span.value.entries.find(({ type, id }) => names.some((name) => name.type === type && name.id === id))
    const isCredited = names.some(({ type, id }) => type === 'artist' && id === chosen?.artistId)
    if (!chosen?.artistName || isCredited) return []
    const end = tokens[span.j - 1]?.end ?? text.length
    const others = span.value.entries.filter(
      ({ type, artistId, artistName }) => type === chosen.type && artistId !== chosen.artistId && artistName,
    )
    return others
      .slice(0, MOST_OFFERED)
      .map(({ artistName = '' }) => `${text.slice(0, end)} by ${artistName}${text.slice(end)}`)
  })
}
