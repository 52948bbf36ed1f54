import { pool } from '@/lib/db'
import { localColumns } from './test-listener'

/** A row of listening_history without derived columns: tests compute local time with Intl. */
export type RawPlay = {
  at: Date
  ms: number
  track: number
  artist: number
  album: number | null
  skip: boolean
  platform: string | null
  date: string
  hour: number
  weekday: number
}
export type Counted = { id: number; name: string; plays: number; ms: number; first: number; last: number }

/** Every play of a person, oldest first. */
export async function rawPlays(userId: number, timeZone: string): Promise<RawPlay[]> {
  const { rows } = await pool.query<{
    played_at: Date
    ms_played: number
    track_id: number
    artist_id: number
    album_id: number | null
    is_skip: boolean
    platform: string | null
  }>('select * from listening_history where user_id = $1 order by played_at, id', [userId])
  return rows.map((row) => ({
    at: row.played_at,
    ms: row.ms_played,
    track: row.track_id,
    artist: row.artist_id,
    album: row.album_id,
    skip: row.is_skip,
    platform: row.platform,
    ...localColumns(row.played_at, timeZone),
  }))
}

/** Names of the catalog by id. */
export async function catalogNames(table: 'tracks' | 'albums' | 'artists'): Promise<Map<number, string>> {
  const { rows } = await pool.query<{ id: number; name: string }>(`select id, name from ${table}`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Items with a counted play, in the API's order: figure, time, name, id. */
export function countItems(
  plays: RawPlay[],
  kind: 'track' | 'album' | 'artist',
  names: Map<number, string>,
  sort: 'plays' | 'time',
): Counted[] {
  const items = new Map<number, Counted>()
  for (const play of plays) {
    const id = play[kind]
    if (id === null) continue
    const item = items.get(id) ?? { id, name: names.get(id) ?? '', plays: 0, ms: 0, first: Infinity, last: -Infinity }
    item.ms += play.ms
    if (play.ms >= 30_000) {
      item.plays++
      item.first = Math.min(item.first, play.at.getTime())
      item.last = Math.max(item.last, play.at.getTime())
    }
    items.set(id, item)
  }
  const byCode = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
  return [...items.values()]
    .filter((item) => item.plays > 0)
    .sort((a, b) => (sort === 'plays' ? b.plays - a.plays : 0) || b.ms - a.ms || byCode(a.name, b.name) || a.id - b.id)
}

/** Counted plays of each local date, in order. */
export function countedDates(plays: RawPlay[]): string[] {
  return [...new Set(plays.filter(({ ms }) => ms >= 30_000).map(({ date }) => date))].sort()
}
