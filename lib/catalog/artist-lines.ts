import 'server-only'
import { namedArtists } from '@/lib/matching/song-key'
import type { Viewer } from '@/lib/viewer'
import { ignoredMerges } from './ignored-merges'
import { listed, playedItems, type PlayedItem, type SuggestedMerge } from './suggested-merges'

const featured = /\s(?:feat\.?|ft\.?|featuring)\s/i

/**
 * Artists that are a line of several names and could count as the first of them: "A feat. B" where the person plays A, and
 * "A & B" where they play both. A line is one artist until the person says so, since “&” is in the names of bands too. Most
 * played first, without those that the person ignores.
 */
export async function suggestedArtistLines(viewer: Viewer, limit = 50): Promise<SuggestedMerge[]> {
  const [artists, areIgnored] = await Promise.all([
    playedItems(viewer.userId, 'artist'),
    ignoredMerges(viewer.userId, 'artist'),
  ])
  const named = artists.map((artist) => ({ artist, names: namedArtists(artist.name) }))
  const alone = new Map(named.flatMap(({ artist, names: [name, second] }) => (name && !second ? [[name, artist]] : [])))
  const linesOf = new Map<PlayedItem, PlayedItem[]>()
  for (const { artist: line, names } of named) {
    const main = alone.get(names[0] ?? '')
    const isLine = names.length > 1 && (featured.test(line.name) || names.every((name) => alone.has(name)))
    if (main && isLine && !areIgnored(main.id, line.id)) linesOf.set(main, [...(linesOf.get(main) ?? []), line])
  }
  return [...linesOf]
    .map(([target, sources]) => ({ kind: 'artist' as const, target: listed(target), sources: sources.map(listed) }))
    .sort((a, b) => total(b.sources) - total(a.sources))
    .slice(0, limit)
}

const total = (items: { plays: number }[]) => items.reduce((sum, { plays }) => sum + plays, 0)
