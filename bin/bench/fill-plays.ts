import type { ClientBase } from 'pg'

/** The catalog: 15 tracks on 3 albums an artist. */
const TRACKS = 300_000
const ZONES = ['America/New_York', 'Europe/Paris', 'UTC', 'Asia/Tokyo', 'Australia/Sydney']

/** Adds the artists, albums and tracks that `fillPlays` draws from to an empty catalog. */
export async function fillCatalog(client: ClientBase): Promise<void> {
  await client.query(
    `insert into artists (id, name, name_key)
     select n, 'Artist ' || n, 'artist ' || n from generate_series(1, $1::int / 15) n`,
    [TRACKS],
  )
  await client.query(
    `insert into albums (id, artist_id, name, name_key)
     select n, (n - 1) / 3 + 1, 'Album ' || n, 'album ' || n from generate_series(1, $1::int / 5) n`,
    [TRACKS],
  )
  await client.query(
    `insert into tracks (id, artist_id, name, name_key)
     select n, (n - 1) / 15 + 1, 'Track ' || n, 'track ' || n from generate_series(1, $1::int) n`,
    [TRACKS],
  )
  for (const table of ['artists', 'albums', 'tracks'])
    await client.query(`select setval(pg_get_serial_sequence($1, 'id'), $2)`, [table, TRACKS])
}

/**
 * Inserts a made-up person straight into the tables: plays over twelve years, a few tracks played often and most of them rarely.
 * Much faster with foreign key checks off (`session_replication_role`).
 */
export async function fillPerson(client: ClientBase, userId: number, plays: number): Promise<void> {
  const zone = ZONES[userId % ZONES.length] ?? 'UTC'
  await client.query(
    `insert into users (id, username, email)
     values ($1::int, 'listener-' || $1::int, 'listener-' || $1::int || '@example.org')`,
    [userId],
  )
  await client.query('insert into user_settings (user_id, time_zone, computed_time_zone) values ($1, $2, $2)', [
    userId,
    zone,
  ])
  await client.query('insert into user_histories values ($1, 1, $2)', [userId, new Date()])
  await client.query(`insert into imports (user_id, id, status, finished_at) values ($1, 1, 'done', $2)`, [
    userId,
    new Date(),
  ])
  await client.query(
    `insert into listening_history (user_id, played_at, ms_played, track_id, artist_id, album_id, import_id,
       local_date, local_hour, local_weekday, is_skip, platform, country, shuffle, skipped, source, counts)
     select $1::int, p.at, p.ms, p.track, (p.track - 1) / 15 + 1, (p.track - 1) / 5 + 1, 1,
       p.local::date, extract(hour from p.local), extract(dow from p.local), p.ms < 20000,
       (array['ios', 'android', 'windows', 'macos', 'web', 'cast'])[1 + (random() * 5)::int]::platform_family,
       'US', random() < 0.4, p.ms < 20000, 'spotify_extended', p.ms >= 30000
     from (
       select drawn.*, drawn.at at time zone $3 as local
       from (
         select timestamptz '2014-01-01' + (n + random() * 0.9) * (interval '4383 days' / $2::int) as at,
           case when random() < 0.2 then (random() * 29999)::int else 30000 + (random() * 270000)::int end as ms,
           1 + (($1::int * 7919) % $4::int + floor(80 * sqrt($2::int) * power(random(), 3))::int) % $4::int as track
         from generate_series(0, $2::int - 1) n
       ) drawn
     ) p`,
    [userId, plays, zone, TRACKS],
  )
}
