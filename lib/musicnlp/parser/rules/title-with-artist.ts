import type { LibraryEntry } from '../name-match'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import type { NamePosition } from './position-after-words'

type NameSpan = SpanOf<'name'>

const BONUS = 2
/** A title together with its artist is a name, however doubtful the title is alone. */
const DOUBT = 1.6

/** The tracks or albums of `work` that are by an artist of `artist`. */
function together(work: NameSpan, artist: NameSpan): LibraryEntry[] {
  const artists = new Set(artist.value.entries.filter(({ type }) => type === 'artist').map(({ id }) => id))
  return artists.size === 0
    ? []
    : work.value.entries.filter(
        ({ type, artistId }) => type !== 'artist' && artistId !== undefined && artists.has(artistId),
      )
}

function joined(work: NameSpan, artist: NameSpan, between: number): NameSpan[] {
  const entries = together(work, artist)
  if (entries.length === 0) return []
  const value = { ...work.value, entries }
  const [i, j] = [Math.min(work.i, artist.i), Math.max(work.j, artist.j)]
  return [
    {
      i,
      j,
      cost: Math.max(0.1, Math.min(work.cost, DOUBT) + artist.cost + between - BONUS),
      why: 'pair',
      type: 'name',
      value,
    },
  ]
}

const joins = new Set(['by', 'from'])

/** "top Neck Deep songs without December": the song of that name, not the month */
const leftOut = (names: readonly NameSpan[], positions: readonly (NamePosition | null)[]): NameSpan[] =>
  names
    .filter(({ i }) => positions[i] === 'except')
    .flatMap((work) =>
      names
        .filter((artist) => artist.j <= work.i)
        .flatMap((artist) => {
          const entries = together(work, artist)
          return entries.length > 0 ? [{ ...work, cost: 0.1, why: 'pair', value: { ...work.value, entries } }] : []
        }),
    )

/** "X by Y", "Y's X" and "Y X" mean X where the library has X by Y, even if X looks like a time. */
export function titleWithArtistSpans(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  positions: readonly (NamePosition | null)[],
): NameSpan[] {
  const starting = new Map<number, NameSpan[]>()
  for (const span of names) starting.set(span.i, [...(starting.get(span.i) ?? []), span])
  const joint = names.flatMap((left) => {
    const next = tokens[left.j]
    const after =
      next && joins.has(next.word) ? (starting.get(left.j + 1) ?? []).flatMap((right) => joined(left, right, 0.4)) : []
    const beside = (starting.get(left.j) ?? []).flatMap((right) => [
      ...joined(right, left, 0.4),
      ...joined(left, right, 0.7),
    ])
    return [...after, ...beside]
  })
  return [...joint, ...leftOut(names, positions)]
}
