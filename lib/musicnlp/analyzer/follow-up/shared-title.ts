import type { LibraryEntry } from '../../parser/name-match'
import type { Reading } from '../../parser/read-question'
import type { Span, SpanOf } from '../../parser/span'
import type { PreviousTurn } from '../../question/conversation-context'
import type { NameIndex } from '../names/name-index'
import { nameWords } from '../names/name-words'

/** The works of the artist said now that have the title of one asked about before. */
function sameTitle(artist: SpanOf<'name'>, { question }: PreviousTurn, library: NameIndex): LibraryEntry[] {
  const artists = artist.value.entries.filter(({ type }) => type === 'artist').map(({ id }) => id)
  return question.names.flatMap(({ type, name }) =>
    (library.find(nameWords(name), false)?.entries ?? []).filter(
      (entry) => entry.type === type && artists.includes(entry.artistId ?? -1),
    ),
  )
}

/** "plays of Circles" and then "I meant the Post Malone one", "the one by Post Malone": the title of the other artist. */
export const withSharedTitle = (reading: Reading, context: PreviousTurn, library: NameIndex): Reading => ({
  ...reading,
  spans: reading.spans.map((span): Span => {
    const isOne = [reading.tokens[span.j], reading.tokens[span.i - 2], reading.tokens[span.i - 1]].some(
      (token) => token?.word === 'one' || token?.word === 'by',
    )
    const entries = span.type === 'name' && isOne ? sameTitle(span, context, library) : []
    return span.type === 'name' && entries.length > 0 ? { ...span, value: { ...span.value, entries } } : span
  }),
})
