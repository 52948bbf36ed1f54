import type pg from 'pg'
import { z } from 'zod'
import { playStart } from '@/lib/history/play-start'
import { songKey, type SongKey } from './song-key'
import { DOUBLE_MS, sharedSources } from './told-twice'

const Played = z.object({
  trackId: z.number(),
  artistId: z.number(),
  track: z.string(),
  artist: z.string(),
  sources: z.array(z.string()),
  isCandidate: z.boolean(),
})

/** A song of the history: a play's track and artist, as both count after the person's merges. */
export const songId = (trackId: number, artistId: number) => `${trackId} ${artistId}`

type Stretch = { userId: number; from: Date; to: Date }

/**
 * The keys of the songs that may have been told of twice in a stretch of time, by `songId`: whose title plays of at least
 * two sources have, or plays within a minute of a source to which several programs report, or that were matched before.
 * @param trackIds only titles of these tracks
 * @param titles the keys of further titles
 */
export async function songsOfSeveralSources(
  client: pg.ClientBase,
  { userId, from, to }: Stretch,
  { trackIds, titles: further }: { trackIds?: number[]; titles: Set<string> },
): Promise<Map<string, SongKey>> {
  const { rows } = await client.query(question, [userId, from, to, sharedSources, DOUBLE_MS])
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
      .filter(
        ({ key, isCandidate }) => isCandidate || further.has(key.title) || (sources.get(key.title)?.size ?? 0) > 1,
      )
      .filter(({ key }) => titles?.has(key.title) ?? true)
      .map(({ trackId, artistId, key }) => [songId(trackId, artistId), key]),
  )
}

// Plays of one shared source that begin within a minute of each other, whatever their names.
const question = `
  with shared as (
    select track_id, artist_id, source, ${playStart} as start from listening_history p
    where user_id = $1 and played_at >= $2 and played_at < $3 and source = any($4)),
  close as (
    select track_id, artist_id from (
      select *, least(start - lag(start) over w, lead(start) over w - start) < $5::int * interval '1 millisecond' as is_close
      from shared window w as (partition by source order by start)) s
    where is_close group by 1, 2)
  select p.*, p."wasMatched" or c.track_id is not null as "isCandidate", t.name as track, a.name as artist
  from (
    select track_id as "trackId", artist_id as "artistId", array_agg(distinct source::text) as sources,
      bool_or(matched_to is not null or filled is not null) as "wasMatched"
    from listening_history where user_id = $1 and played_at >= $2 and played_at < $3 group by 1, 2) p
  left join close c on c.track_id = p."trackId" and c.artist_id = p."artistId"
  join tracks t on t.id = p."trackId" join artists a on a.id = p."artistId"`
