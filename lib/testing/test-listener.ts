import { randomUUID } from 'node:crypto'
import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransaction } from '@/lib/in-transaction'
import type { Viewer } from '@/lib/viewer'

/** A play as a test describes it: names, an instant and a length. */
export type TestPlay = {
  at: string | Date
  ms?: number
  /** The source doesn't say how long it lasted */
  isLengthUnknown?: boolean
  track?: string
  artist?: string
  album?: string | null
  isSkip?: boolean
  platform?: string | null
  country?: string | null
  shuffle?: boolean | null
  offline?: boolean | null
  incognito?: boolean | null
  source?: string
}

export type Listener = { userId: number; importId: number; username: string; viewer: (now?: string) => Viewer }

/** Creates a person with settings and one finished import that plays can belong to. */
export async function createListener(timeZone = 'UTC'): Promise<Listener> {
  const username = `u-${randomUUID().slice(0, 20)}`
  const user = await pool.query<{ id: number }>('insert into users (username, email) values ($1, $2) returning id', [
    username,
    `${username}@example.org`,
  ])
  const userId = user.rows[0]?.id ?? 0
  await pool.query('insert into user_settings (user_id, time_zone, computed_time_zone) values ($1, $2, $2)', [
    userId,
    timeZone,
  ])
  const made = await pool.query<{ id: number }>(
    `insert into imports (user_id, status) values ($1, 'done') returning id`,
    [userId],
  )
  const viewer = (now = '2026-11-23T12:00:00Z'): Viewer => ({
    userId,
    timeZone,
    now: new Date(now),
    weekStart: 1,
    hemisphere: 'north',
    country: 'US',
  })
  return { userId, importId: made.rows[0]?.id ?? 0, username, viewer }
}

/** Gives an existing person a finished import that plays can belong to. */
export async function listenerFor(viewer: Viewer): Promise<Listener> {
  const made = await pool.query<{ id: number }>(
    `insert into imports (user_id, status) values ($1, 'done') returning id`,
    [viewer.userId],
  )
  return { userId: viewer.userId, importId: made.rows[0]?.id ?? 0, username: '', viewer: () => viewer }
}

/** Adds plays as an import does: catalog, local columns, history version, all in one transaction. */
export async function addPlays(listener: Listener, plays: TestPlay[]): Promise<void> {
  await inTransaction(async (client) => {
    const rows = plays.map((play) => ({
      at: new Date(play.at).toISOString(),
      ms: play.isLengthUnknown ? null : (play.ms ?? 180_000),
      track: play.track ?? 'Song',
      artist: play.artist ?? 'Artist',
      album: play.album === undefined ? 'Album' : play.album,
      skip: play.isSkip ?? false,
      skipped: play.isSkip ?? null,
      platform: play.platform ?? null,
      country: play.country ?? null,
      shuffle: play.shuffle ?? null,
      offline: play.offline ?? null,
      incognito: play.incognito ?? null,
      source: play.source ?? 'test',
      ...localColumns(new Date(play.at), listener.viewer().timeZone),
    }))
    await client.query(insertPlays, [listener.userId, listener.importId, JSON.stringify(rows)])
    await bumpHistoryVersion(client, listener.userId)
  })
}

/** Local time computed with Intl, independently of the code under test. */
export function localColumns(at: Date, timeZone: string): { date: string; hour: number; weekday: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  return { date, hour: Number(part('hour')), weekday: new Date(`${date}T00:00:00Z`).getUTCDay() }
}

const insertPlays = `
  with given as (
    select * from jsonb_to_recordset($3::jsonb) as g(at timestamptz, ms int, track text, artist text,
      album text, skip boolean, skipped boolean,
      platform platform_family, country text, shuffle boolean, offline boolean, incognito boolean, source text,
      date date, hour int, weekday int)),
  artist as (
    insert into artists (name, name_key) select distinct artist, lower(artist) from given
    on conflict (name_key) do update set name = artists.name returning id, name),
  album as (
    insert into albums (artist_id, name, name_key)
    select distinct artist.id, g.album, lower(g.album) from given g join artist on artist.name = g.artist where g.album is not null
    on conflict (artist_id, name_key) do update set name = albums.name returning id, artist_id, name),
  track as (
    insert into tracks (artist_id, name, name_key)
    select distinct artist.id, g.track, lower(g.track) from given g join artist on artist.name = g.artist
    on conflict (artist_id, name_key) do update set name = tracks.name returning id, artist_id, name)
  insert into listening_history (user_id, import_id, played_at, ms_played, track_id, artist_id, album_id, local_date, local_hour,
    local_weekday, is_skip, skipped, platform, country, shuffle, offline, incognito, source, counts)
  select $1::int, $2::int, g.at, g.ms, track.id, artist.id, album.id, g.date, g.hour, g.weekday,
    g.skip, g.skipped, g.platform, g.country, g.shuffle,
    g.offline, g.incognito, g.source, coalesce(g.ms >= 30000, true)
  from given g
  join artist on artist.name = g.artist
  join track on track.artist_id = artist.id and track.name = g.track
  left join album on album.artist_id = artist.id and album.name = g.album
  on conflict do nothing`
