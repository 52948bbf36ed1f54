import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import type { MadeUpHistory } from './made-up-history'

/** Writes a made-up history for a new person; the catalogue once. Returns the person's id. */
export async function storeHistory(history: MadeUpHistory, username: string): Promise<number> {
  await storeCatalogue(history)
  const {
    rows: [user],
  } = await pool.query<{ id: number }>('insert into users (username, email) values ($1, $2) returning id', [
    username,
    `${username}@example.org`,
  ])
  const userId = user?.id ?? 0
  await pool.query('insert into user_settings (user_id, time_zone, computed_time_zone) values ($1, $2, $2)', [
    userId,
    history.timeZone,
  ])
  const {
    rows: [made],
  } = await pool.query<{ id: number }>(`insert into imports (user_id, status) values ($1, 'done') returning id`, [
    userId,
  ])
  await pool.query(
    `insert into listening_history (user_id, id, played_at, ms_played, track_id, artist_id, album_id, import_id, local_date, local_hour,
       local_weekday, is_skip, reason_end, platform, country, shuffle, offline, incognito, source, counts)
     select $1, p.id, to_timestamp(p.at / 1000.0), p.ms, p.track, p.artist, p.album, $2, p.date::date, p.hour, p.weekday, p."isSkip",
       p."reasonEnd", p.platform::platform_family, p.country, p.shuffle, p.offline, p.incognito, 'spotify_extended',
       coalesce(p.ms >= 30000, true)
     from jsonb_to_recordset($3::jsonb) as p(id bigint, at float8, ms int, track int, artist int,
       album int, date text, hour int, weekday int,
       "isSkip" boolean, "reasonEnd" text, platform text, country text, shuffle boolean, offline boolean, incognito boolean)`,
    [userId, made?.id ?? 0, JSON.stringify(history.plays)],
  )
  await bumpHistoryVersion(pool, userId)
  await pool.query('analyze listening_history')
  return userId
}

async function storeCatalogue({ artists, albums, tracks }: MadeUpHistory) {
  const json = (rows: unknown) => [JSON.stringify(rows)]
  await pool.query(
    `insert into artists (id, name, name_key) select r.id, r.name, lower(r.name)
    from jsonb_to_recordset($1::jsonb) as r(id int, name text) on conflict do nothing`,
    json(artists),
  )
  await pool.query(
    `insert into albums (id, artist_id, name, name_key) select r.id, r.artist, r.name, lower(r.name)
    from jsonb_to_recordset($1::jsonb) as r(id int, artist int, name text) on conflict do nothing`,
    json(albums),
  )
  await pool.query(
    `insert into tracks (id, artist_id, name, name_key) select r.id, r.artist, r.name, lower(r.name)
    from jsonb_to_recordset($1::jsonb) as r(id int, artist int, name text) on conflict do nothing`,
    json(tracks),
  )
}
