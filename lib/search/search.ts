import 'server-only'
import type { LibraryEntry } from '@/lib/musicnlp/parser/name-match'
import { foldText } from '@/lib/musicnlp/parser/fold-text'
import { loadLibrary } from '@/lib/musicnlp/load-library'
import { findImports, type FoundImport } from './find-imports'
import { listEvents, type LifeEvent } from '@/lib/events/life-events'
import { matchingName, personCards, type PersonCard } from '@/lib/people/person-card'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import type { Viewer } from '@/lib/viewer'

type Named = { id: number; name: string }
export type FoundMusic = Named & { artist?: Named; album?: Named | null; plays: number }
export type SearchResults = {
  /** The best match among the music */
  best: { type: LibraryEntry['type']; id: number } | null
  artists: FoundMusic[]
  albums: FoundMusic[]
  tracks: FoundMusic[]
  people: PersonCard[]
  events: LifeEvent[]
  imports: FoundImport[]
}

/**
 * Searches music that the viewer has played (typos allowed), people whose profile they may see, and their life events
 * and imports. Returns at most `limit` of each, best matches first. `plays` are counted plays.
 */
export async function search(viewer: Viewer, words: string, limit: number): Promise<SearchResults> {
  const [music, people, events, imports] = await Promise.all([
    searchMusic(viewer.userId, words, limit),
    personCards(viewer.userId, matchingName(words.replace(/^@/, '')), { limit, offset: 0 }),
    searchEvents(viewer.userId, words, limit),
    findImports(viewer, words, limit),
  ])
  return { ...music, people, events, imports }
}

async function searchMusic(userId: number, words: string, limit: number) {
  const { library } = await loadLibrary(userId)
  const found = library.search(words)
  const first = (type: LibraryEntry['type']) => found.filter((entry) => entry.type === type).slice(0, limit)
  const tracks = first('track')
  const albums = await albumsOfTracks(
    userId,
    tracks.map(({ id }) => id),
  )
  const [best] = found
  return {
    best: best ? { type: best.type, id: best.id } : null,
    artists: first('artist').map(foundMusic),
    albums: first('album').map(foundMusic),
    tracks: tracks.map((track) => ({ ...foundMusic(track), album: albums.get(track.id) ?? null })),
  }
}

const foundMusic = ({ id, name, artistId, artistName, plays }: LibraryEntry): FoundMusic => ({
  id,
  name,
  ...(artistId !== undefined && artistName !== undefined && { artist: { id: artistId, name: artistName } }),
  plays,
})

async function searchEvents(userId: number, words: string, limit: number): Promise<LifeEvent[]> {
  const wanted = foldText(words)
  const events = await listEvents(userId)
  return events.filter(({ name }) => foldText(name).includes(wanted)).slice(0, limit)
}
