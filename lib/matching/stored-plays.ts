import type pg from 'pg'
import { z } from 'zod'
import { prepared } from '@/lib/prepared'
import type { HeardPlay } from './heard-play'
import { songKey, type SongKey } from './song-key'
import { songId } from './songs-of-several-sources'

const Stored = z.object({
  id: z.number(),
  source: z.string(),
  trackId: z.number(),
  artistId: z.number(),
  playedAt: z.date(),
  startedAt: z.date().nullable(),
  timeMeans: z.enum(['start', 'end']),
  precision: z.enum(['second', 'minute', 'hour', 'day']),
  msPlayed: z.number().nullable(),
  trackLengthMs: z.number().nullable(),
  matchedTo: z.number().nullable(),
  isFilled: z.boolean(),
})

/** A play of the history with what an earlier matching decided. */
export type StoredPlay = HeardPlay & { playedAt: Date; matchedTo: number | null; isFilled: boolean }

/** A play that its owner deleted. A play of the same listen with an id above `knownUpTo` was stored later. */
export type DeletedPlay = StoredPlay & { knownUpTo: number }

const BATCH = 10_000

/** The person's plays of these songs in a stretch of time, by `played_at`, a batch at a time. The end is exclusive. */
export async function* storedPlays(
  client: pg.ClientBase,
  { userId, from, to, songs }: { userId: number; from: Date; to: Date; songs: Map<string, SongKey> },
): AsyncGenerator<StoredPlay[]> {
  const trackIds = [...new Set([...songs.keys()].map((id) => Number(id.split(' ')[0])))]
  let after: { at: Date; id: number } = { at: from, id: 0 }
  for (;;) {
    const { rows } = await client.query(question, [userId, trackIds, after.at, to, after.id, BATCH])
    const plays = Stored.array().parse(rows)
    yield plays.flatMap((play) => {
      const song = songs.get(songId(play.trackId, play.artistId))
      return song ? [heard(play, song)] : []
    })
    const last = plays.at(-1)
    if (!last || plays.length < BATCH) return
    after = { at: last.playedAt, id: last.id }
  }
}

/** Those of the plays that the person has. */
export async function playsById(client: pg.ClientBase, userId: number, ids: number[]): Promise<StoredPlay[]> {
  const { rows } = await client.query(
    `select ${columns}, t.name as track, a.name as artist
     from listening_history p join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id
     where p.user_id = $1 and p.id = any($2::bigint[])`,
    [userId, ids],
  )
  return Stored.extend({ track: z.string(), artist: z.string() })
    .array()
    .parse(rows)
    .map(({ track, artist, ...play }) => heard(play, songKey(track, artist)))
}

/** The person's deleted plays in a stretch of time, by `played_at`. The end is exclusive. */
export async function deletedPlays(
  client: pg.ClientBase,
  { userId, from, to }: { userId: number; from: Date; to: Date },
): Promise<DeletedPlay[]> {
  const { rows } = await client.query(
    prepared({
      name: 'matching-deleted-plays',
      text: `
      select ${columns}, t.name as track, a.name as artist, d.known_up_to::float8 as "knownUpTo"
      from deleted_plays d cross join lateral jsonb_populate_record(null::listening_history, d.play) p
      join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id
      where d.user_id = $1 and d.played_at >= $2 and d.played_at < $3
      order by d.played_at, d.id`,
      values: [userId, from, to],
    }),
  )
  return Stored.extend({ track: z.string(), artist: z.string(), knownUpTo: z.number() })
    .array()
    .parse(rows)
    .map(({ track, artist, knownUpTo, ...play }) => ({ ...heard(play, songKey(track, artist)), knownUpTo }))
}

function heard(
  { trackId: _track, artistId: _artist, startedAt, timeMeans, ...play }: z.infer<typeof Stored>,
  song: SongKey,
): StoredPlay {
  const at = play.playedAt.getTime()
  const length = play.msPlayed
  // Where the end is known and the time heard is not, the start is only worked out from the length of the track.
  const isEndAlone = timeMeans === 'end' && length === null
  const start = isEndAlone ? null : (startedAt?.getTime() ?? (timeMeans === 'start' ? at : null))
  if (start !== null) return { ...play, song, start, end: length === null ? null : start + length }
  return { ...play, song, start: length === null ? null : at - length, end: at }
}

const columns = `p.id::float8 as id, p.source, p.track_id as "trackId", p.artist_id as "artistId", p.played_at as "playedAt",
  p.started_at as "startedAt", p.time_means as "timeMeans", p.precision, p.ms_played as "msPlayed",
  p.track_length_ms as "trackLengthMs", p.matched_to::float8 as "matchedTo", p.filled is not null as "isFilled"`

const question = `
  select ${columns} from listening_history p
  where p.user_id = $1 and p.track_id = any($2::int[]) and p.played_at >= $3 and p.played_at < $4
    and (p.played_at, p.id) > ($3, $5::bigint)
  order by p.played_at, p.id limit $6`
