import { pool } from '@/lib/db'
import { playsOf, type TestFile } from './import-files'

// A made-up life of listens, told by exports in part: what a history must hold is counted from the parts alone.

/** The listens from one to another (the end exclusive), as one exact file. */
export type Part = { name: string; from: number; to: number }

const start = Date.UTC(2023, 0, 1)
const MINUTE = 60_000

/** The nth listen of a life with one every fifty minutes; every seventh is no play of a track. */
const listen = (nth: number) => ({
  at: start + 50 * nth * MINUTE + (nth % 60) * 1000,
  ms: 31_000 + (nth % 999),
  track: `Track ${nth % 300}`,
  artist: `Artist ${nth % 40}`,
})
export const isPodcast = (nth: number) => nth % 7 === 0
const minuteOf = (at: number) => at - (at % MINUTE)
const listens = ({ from, to }: Part) => Array.from({ length: to - from }, (_, index) => from + index)

/** A file of the extended history. */
export function exactFile(part: Part): TestFile {
  const rows = listens(part).map((nth) => {
    const { at, ms, track, artist } = listen(nth)
    const names = isPodcast(nth)
      ? { episode_name: track, episode_show_name: artist }
      : { master_metadata_track_name: track, master_metadata_album_artist_name: artist }
    return { ts: new Date(at).toISOString().replace('.000Z', 'Z'), ms_played: ms, ...names }
  })
  return { name: part.name, content: JSON.stringify(rows) }
}

/** A file of the account data, which knows its listens to the minute. */
export function minuteFile(name: string, nths: number[]): TestFile {
  const rows = nths.map(listen).map(({ at, ms, track, artist }) => ({
    endTime: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    trackName: track,
    artistName: artist,
    msPlayed: ms,
  }))
  return { name, content: JSON.stringify(rows) }
}

/** The plays of these parts, each once. */
export const playsIn = (parts: Part[]): Set<number> => new Set(parts.flatMap(listens).filter((nth) => !isPodcast(nth)))

/**
 * The history of `known` and of the parts that are kept, play by play: to the second where any part that was ever read
 * told it so, to the minute elsewhere.
 */
export function expectedPlays(known: number[], read: Part[], kept = read): string[] {
  const fine = playsIn(read)
  return [...new Set([...known, ...playsIn(kept)])]
    .map((nth) => {
      const { at, ms, track, artist } = listen(nth)
      const [when, source] = fine.has(nth) ? [at, 'spotify_extended'] : [minuteOf(at), 'spotify_account']
      return line([new Date(when).toISOString(), ms, track, artist, source])
    })
    .sort()
}

/** The history as it stands, told alike. */
export async function storedPlays(userId: number): Promise<string[]> {
  return (await playsOf(userId))
    .map(({ playedAt, ms, track, artist, source }) => line([playedAt.toISOString(), ms, track, artist, source]))
    .sort()
}

const line = (values: (string | number)[]) => values.join(' | ')

/** Plays whose local day, hour or weekday is not that of the zone. */
export async function wrongLocalTimes(userId: number, zone: string): Promise<number> {
  const { rowCount } = await pool.query(
    `select from listening_history where user_id = $1 and (local_date, local_hour::int, local_weekday::int) is distinct from
       ((played_at at time zone $2)::date, extract(hour from played_at at time zone $2)::int,
         extract(dow from played_at at time zone $2)::int)`,
    [userId, zone],
  )
  return rowCount ?? 0
}
