import { lettersOf, titleMatchKey } from '@/lib/matching/match-key'
import { namedArtists, songKey } from '@/lib/matching/song-key'
import { repairMojibake } from './repair-mojibake'
import type { MergeKind } from './reassign-plays'

type Item = { name: string; artistId: number | null; artist: string | null }

/**
 * The key that likely duplicates share, whatever the quotes, dashes, accents, encoding, edition and featured artists: "Song (feat. B)"
 * by A and "Song" by "A & B"; "A, B" and "B & A". Albums must be by the very same artist.
 */
export function mergeKey(kind: MergeKind, { name: stored, artistId, artist }: Item, mainArtist = mainArtistOf): string {
  const name = repairMojibake(stored)
  if (kind === 'artist') return namedArtists(name).toSorted().join(' & ') || name
  if (kind === 'track') return `${mainArtist(artist ?? '')}\n${songKey(name, '').title}`
  const title = titleMatchKey(name)
  return `${artistId}\n${lettersOf(title) || title}`
}

const mainArtistOf = (line: string) => namedArtists(repairMojibake(line))[0] ?? line

/** Finds the main artist of a line, and remembers it: a person's tracks have far fewer artists. */
export function mainArtists(): typeof mainArtistOf {
  const known = new Map<string, string>()
  return (line) => {
    const found = known.get(line) ?? mainArtistOf(line)
    known.set(line, found)
    return found
  }
}

/**
 * Whether two artist lines can stand for one act: either names a single artist, or all of one are among those of the other.
 * "A & B" and "A & C" are two acts, though both begin with A.
 */
export function canBeSameAct(one: string, other: string): boolean {
  const [few, many] = [namedArtists(one), namedArtists(other)].sort((a, b) => a.length - b.length)
  return !few || !many || few.length < 2 || few.every((name) => many.includes(name))
}
