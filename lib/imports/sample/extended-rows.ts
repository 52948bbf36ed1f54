import type { SampleDay } from './plays-per-day'
import { deviceAt, type Device } from './device-names'
import { identifier } from './music-library'
import type { SamplePlay } from './generate-plays'
import type { Random } from './seeded-random'
import { books, shows } from './word-lists'

const SKIPS_KNOWN_SINCE = Date.UTC(2022, 9, 16)
const AUDIOBOOKS_SINCE = Date.UTC(2024, 3, 1)

const nothing = {
  master_metadata_track_name: null,
  master_metadata_album_artist_name: null,
  master_metadata_album_album_name: null,
  spotify_track_uri: null,
  episode_name: null,
  episode_show_name: null,
  spotify_episode_uri: null,
  audiobook_title: null,
  audiobook_uri: null,
  audiobook_chapter_uri: null,
  audiobook_chapter_title: null,
}

export type ExtendedRow = Record<string, string | number | boolean | null>

const stamp = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`

/** A play as a row of the extended streaming history. The IP address is from a range reserved for documentation. */
export function extendedRow(play: SamplePlay): ExtendedRow {
  return {
    ts: stamp(play.endedAt),
    platform: play.device.platform,
    ms_played: play.msPlayed,
    conn_country: play.country,
    ip_addr: '203.0.113.7',
    ...nothing,
    master_metadata_track_name: play.track.name,
    master_metadata_album_artist_name: play.track.artist.name,
    master_metadata_album_album_name: play.track.album.name,
    spotify_track_uri: play.track.uri,
    reason_start: play.reasonStart,
    reason_end: play.reasonEnd,
    shuffle: play.isShuffled,
    // Older exports contain false even for skipped plays.
    skipped: play.endedAt >= SKIPS_KNOWN_SINCE && play.isSkipped,
    offline: play.isOffline,
    offline_timestamp: play.isOffline ? Math.floor((play.endedAt - play.msPlayed) / 1000) : null,
    incognito_mode: play.isIncognito,
  }
}

export type NonMusicRow = {
  at: number
  kind: 'podcast' | 'audiobook' | 'no_track'
  title: string
  part: string
  msPlayed: number
  country: string
  device: Device
  id: string
}

/** The rows of a day that are not music: a podcast on the way to work, an audiobook at night, rows without names. */
export function nonMusicRows(random: Random, day: SampleDay): NonMusicRow[] {
  const rows: NonMusicRow[] = []
  const add = (kind: NonMusicRow['kind'], hour: number, title: string, part: string, msPlayed: number) => {
    const at = day.start + hour * 3_600_000 + random.below(3600) * 1000
    rows.push({
      at,
      kind,
      title,
      part,
      msPlayed,
      country: day.country,
      device: deviceAt(random, at, day.isFree),
      id: identifier(random),
    })
  }
  if (!day.isFree && random.chance(0.3))
    add('podcast', 8, random.pick(shows), `Episode ${random.between(1, 300)}`, random.between(60_000, 3_000_000))
  if (day.start >= AUDIOBOOKS_SINCE && random.chance(0.12))
    add('audiobook', 22, random.pick(books), `Chapter ${random.between(1, 40)}`, random.between(60_000, 1_800_000))
  if (random.chance(isOddMonth(day.start) ? 0.4 : 0.02)) add('no_track', 20, '', '', random.between(0, 240_000))
  return rows
}

/** October 2022 to January 2023 and July 2024, when real exports have many rows without names. */
const isOddMonth = (at: number) =>
  (at >= Date.UTC(2022, 9, 1) && at < Date.UTC(2023, 2, 1)) || (at >= Date.UTC(2024, 6, 1) && at < Date.UTC(2024, 7, 1))

export function extendedNonMusicRow({
  at,
  kind,
  title,
  part,
  msPlayed,
  country,
  device,
  id,
}: NonMusicRow): ExtendedRow {
  const names = {
    podcast: { episode_name: part, episode_show_name: title, spotify_episode_uri: `spotify:episode:${id}` },
    audiobook: {
      audiobook_title: title,
      audiobook_uri: `spotify:show:${id}`,
      audiobook_chapter_uri: `spotify:episode:${id}`,
      audiobook_chapter_title: part,
    },
    no_track: {},
  }[kind]
  return {
    ...{
      ts: stamp(at),
      platform: device.platform,
      ms_played: msPlayed,
      conn_country: country,
      ip_addr: '203.0.113.7',
      ...nothing,
      ...names,
    },
    ...{
      reason_start: 'clickrow',
      reason_end: 'endplay',
      shuffle: false,
      skipped: false,
      offline: false,
      offline_timestamp: null,
      incognito_mode: false,
    },
  }
}
