import type pg from 'pg'
import { z } from 'zod'
import { songKey, type SongKey } from './song-key'

const Played = z.object({
  trackId: z.number(),
  artistId: z.number(),
  track: z.string(),
  artist: z.string(),
  sources: z.array(z.string()),
  wasMatched: z.boolean(),
})

/** A song of the history: a play's track and artist, as both count after the person's merges. */
export const songId = (trackId: number, artistId: number) => `${trackId} ${artistId}`

type Stretch = { userId: number; from: Date; to: Date }

/**
 * The keys of the songs that several sources may tell of in a stretch of time, by `songId`: whose title plays of at least
 * two sources have, or that were matched before.
 * @param trackIds only titles of these tracks
 */
export async function songsOfSeveralSources(
  client: pg.ClientBase,
  { userId, from, to }: Stretch,
  trackIds?: number[],
): Promise<Map<string, SongKey>> {
  const { rows } = await client.query(question, [userId, from, to])
  const songs = Played.array()
    .parse(rows)
    .map((played) => ({ ...played, key: songKey(played.track, played.artist) }))
  const sources = new Map<string, Set<string>>()
  for (const { key, ...song } of songs) {
    const ofTitle = sources.get(key.title) ?? new Set()
    for (const source of song.sources) ofTitle.add(source)
    sources.set(key.title, ofTitle)
  }
  const changed = new Set(trackIds)
  const titles = trackIds && new Set(songs.flatMap(({ trackId, key }) => (changed.has(trackId) ? [key.title] : [])))
  return new Map(
    songs
      .filter(({ key, wasMatched }) => wasMatched || (sources.get(key.title)?.size ?? 0) > 1)
      .filter(({ key }) => titles?.has(key.title) ?? true)
      .map(({ trackId, artistId, key }) => [songId(trackId, artistId), key]),
  )
}

const question = `
  select p.*, t.name as track, a.name as artist
  from (
    select track_id as "trackId", artist_id as "artistId", array_agg(distinct source::text) as sources,
      bool_or(matched_to is not null or filled is not null) as "wasMatched"
    from listening_history where user_id = $1 and played_at >= $2 and played_at < $3 group by 1, 2) p
  join tracks t on t.id = p."trackId" join artists a on a.id = p."artistId"`
