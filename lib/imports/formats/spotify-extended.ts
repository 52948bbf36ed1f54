import {
  describeInvalid,
  duration,
  booleanField,
  instant,
  shortText,
  skippedRow,
  text,
  trackLength,
  utcOffset,
} from './fields'
import type { Format, JsonRow } from './format'
import { heardAt, offlineTimestamp } from './heard-time'
import { playRow } from './play-row'
import { platformFamily, type PlatformFamily } from './platform-family'

const identifyingKeys = [
  'ms_played',
  'master_metadata_track_name',
  'spotify_track_uri',
  'episode_name',
  'spotify_episode_uri',
  'conn_country',
  'reason_end',
]

/** `Streaming_History_Audio_*`, `Streaming_History_Video_*` and the older `endsong_*`: each play to the second. */
export const spotifyExtended: Format = {
  id: 'spotify_extended',
  label: 'Spotify extended streaming history',
  precision: 'second',
  recognizes: (row) => 'ts' in row && identifyingKeys.some((key) => key in row),
  read(row, context) {
    const reportedAt = instant(row.ts, context)
    const msPlayed = duration(row.ms_played)
    const track = text(row, 'master_metadata_track_name')
    const artist = text(row, 'master_metadata_album_artist_name')
    if (reportedAt === null)
      return skippedRow('bad_time', track ?? otherTitle(row), msPlayed, describeInvalid(row, 'ts'))
    if (msPlayed === null)
      return skippedRow('bad_row', track ?? otherTitle(row), null, describeInvalid(row, 'ms_played'))
    if (!track || !artist)
      return skippedRow(whatElse(row), track ?? otherTitle(row), msPlayed, detailOf(row, reportedAt))
    const playedAt = heardAt(row, reportedAt, msPlayed)
    return playRow({
      playedAt,
      reportedAt: playedAt === reportedAt ? null : reportedAt,
      offlineTimestamp: offlineTimestamp(row),
      msPlayed,
      track,
      artist,
      ...detailsOf(row),
    })
  },
}

function detailsOf(row: JsonRow) {
  const platformText = shortText(row, 'platform', 100)
  return {
    album: text(row, 'master_metadata_album_album_name'),
    uri: trackUri(row),
    platform: platformText === null ? null : familyOf(platformText),
    platformText,
    country: country(row),
    reasonStart: shortText(row, 'reason_start', 40),
    reasonEnd: shortText(row, 'reason_end', 40),
    shuffle: booleanField(row, 'shuffle'),
    skipped: booleanField(row, 'skipped'),
    offline: booleanField(row, 'offline'),
    incognito: booleanField(row, 'incognito_mode'),
    // Only in our own exports.
    utcOffset: utcOffset(row.utc_offset),
    trackLengthMs: trackLength(row.track_length_ms),
  }
}

function whatElse(row: JsonRow) {
  if (text(row, 'episode_name') ?? text(row, 'spotify_episode_uri')) return 'podcast'
  if (audiobookKeys.some((key) => text(row, key))) return 'audiobook'
  return 'no_track'
}

/** When it was heard, and for an episode of which show: a podcast can be known by it among the artists of older files. */
function detailOf(row: JsonRow, reportedAt: number): string {
  const show = text(row, 'episode_show_name')
  return `${new Date(reportedAt).toISOString()}${show ? ` from “${show}”` : ''}`
}

const audiobookKeys = ['audiobook_title', 'audiobook_uri', 'audiobook_chapter_uri', 'audiobook_chapter_title']

const otherTitle = (row: JsonRow) =>
  text(row, 'episode_name') ??
  text(row, 'audiobook_title') ??
  text(row, 'master_metadata_album_artist_name') ??
  text(row, 'spotify_track_uri')

const trackUri = (row: JsonRow) => {
  const uri = text(row, 'spotify_track_uri')
  return uri && /^spotify:[a-z]+:[\w-]{1,100}$/i.test(uri) ? uri : null
}

const country = (row: JsonRow) => {
  const code = text(row, 'conn_country')
  return code && /^[a-z]{2}$/i.test(code) && code !== 'ZZ' ? code.toUpperCase() : null
}

// A history names a few dozen devices many thousand times.
const families = new Map<string, PlatformFamily>()

function familyOf(platformText: string): PlatformFamily {
  const known = families.get(platformText)
  if (known) return known
  if (families.size >= 1000) families.clear()
  const family = platformFamily(platformText)
  families.set(platformText, family)
  return family
}
