import { lettersOf, titleMatchKey } from '@/lib/matching/match-key'
import { namedArtists, songKey } from '@/lib/matching/song-key'
import type { MergeKind } from './reassign-plays'

type Item = { name: string; artistId: number | null; artist: string | null }

/**
 * The key that likely duplicates share, whatever the quotes, dashes, accents, edition and featured artists: "Song (feat. B)"
 * by A and "Song" by "A & B"; "A, B" and "B & A". Albums must be by the very same artist.
 */
export function mergeKey(kind: MergeKind, { name, artistId, artist }: Item): string {
  if (kind === 'artist') return namedArtists(name).toSorted().join(' & ') || name
  if (kind === 'track') return `${namedArtists(artist ?? '')[0] ?? artist}\n${songKey(name, '').title}`
  const title = titleMatchKey(name)
  return `${artistId}\n${lettersOf(title) || title}`
}
