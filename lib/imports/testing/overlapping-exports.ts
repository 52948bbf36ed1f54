import { pool } from '@/lib/db'
import { playsOf, type TestFile } from './import-files'

// Exports that overlap, each with a part of one made-up history. The expected plays are counted from the parts alone.

/** The nth to mth listens as one file with exact times; `to` is exclusive. */
export type Part = { name: string; from: number; to: number }

const start = Date.UTC(2023, 0, 1)
const MINUTE = 60_000

/** The nth listen: one every fifty minutes, every seventh of a podcast. */
const listen = (nth: number) => ({
  at: start + 50 * nth * MINUTE + (nth % 60) * 1000,
  ms: 31_000 + (nth % 999),
  track: `Track ${nth % 300}`,
  artist: `Artist ${nth % 40}`,
})
export const isPodcast = (nth: number) => nth % 7 === 0
const minuteOf = (at: number) => at - (at % MINUTE)
const listens = ({ from, to }: Part) => Array.from({ length: to - from }, (_, index) => from + index)

/** A file of the extended streaming history. */
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

/** A file of the account data, exact to the minute. */
export function minuteFile(name: string, nths: number[]): TestFile {
  const rows = nths.map(listen).map(({ at, ms, track, artist }) => ({
    endTime: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    trackName: track,
    artistName: artist,
    msPlayed: ms,
  }))
  return { name, content: JSON.stringify(rows) }
}

/** The distinct plays of these parts, without podcasts. */
export const playsIn = (parts: Part[]): Set<number> => new Set(parts.flatMap(listens).filter((nth) => !isPodcast(nth)))

/**
 * The expected history from `known` (to the minute) and the parts that are kept. A play is exact to the second if any
 * part that was ever read contains it, also one that was removed later.
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

/** The stored history in the same form. */
export async function storedPlays(userId: number): Promise<string[]> {
  return (await playsOf(userId))
    .map(({ playedAt, ms, track, artist, source }) => line([playedAt.toISOString(), ms, track, artist, source]))
    .sort()
}

const line = (values: (string | number)[]) => values.join(' | ')

/** The number of plays whose local day, hour or weekday is wrong for the time zone. */
export async function wrongLocalTimes(userId: number, zone: string): Promise<number> {
  const { rowCount } = await pool.query(
    `select from listening_history where user_id = $1 and (local_date, local_hour::int, local_weekday::int) is distinct from
       ((played_at at time zone $2)::date, extract(hour from played_at at time zone $2)::int,
         extract(dow from played_at at time zone $2)::int)`,
    [userId, zone],
  )
  return rowCount ?? 0
}
