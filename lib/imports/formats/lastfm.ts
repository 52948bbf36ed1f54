import { epoch, skippedRow, text } from './fields'
import type { Format, JsonRow } from './format'
import { playOrSkipped } from './play-row'

/**
 * Exports of a Last.fm account. They give the start of each play and no length.
 * - lastfm.ghan.nl as CSV: `uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid`
 * - lastfm.ghan.nl as JSON, and the Last.fm API itself: `{"artist":{"#text":"…"},"name":"…","date":{"uts":"1749776100"}}`
 * - lastfmstats.com as CSV (`Artist;Album;AlbumId;Track;Date#user`) and JSON (`{"track","artist","album","albumId","date"}`)
 */
export const lastfm: Format = {
  id: 'lastfm',
  label: 'Last.fm',
  precision: 'second',
  recognizes: (row) => shapeOf(row) !== undefined,
  read(row, context) {
    const { time, artist = null, track = null, album = null } = shapeOf(row)?.(row) ?? {}
    if (time === undefined) return skippedRow('not_a_play', track ?? artist, null, 'was playing when the file was made')
    const playedAt = epoch(time, context)
    return playOrSkipped({ time }, 'time', { playedAt, timeMeans: 'start', msPlayed: null, track, artist, album })
  },
}

type Shape = (row: JsonRow) => { time: unknown; artist: string | null; track: string | null; album: string | null }

function shapeOf(row: JsonRow): Shape | undefined {
  if ('uts' in row && 'artist' in row && 'track' in row) return ghanTable
  if ('name' in row && hasText(row.artist) && ('date' in row || '@attr' in row || hasText(row.album))) return ghanJson
  if ('AlbumId' in row && 'Track' in row && dateKey(row)) return statsTable
  if ('albumId' in row && 'track' in row && 'date' in row) return statsJson
  return undefined
}

const ghanTable: Shape = (row) => ({
  time: row.uts === '' ? undefined : row.uts,
  artist: text(row, 'artist'),
  track: text(row, 'track'),
  album: text(row, 'album'),
})

const ghanJson: Shape = (row) => ({
  time: isObject(row.date) ? row.date.uts : undefined,
  artist: nested(row.artist),
  track: text(row, 'name'),
  album: nested(row.album),
})

const statsTable: Shape = (row) => ({
  time: row[dateKey(row) ?? ''],
  artist: text(row, 'Artist'),
  track: text(row, 'Track'),
  album: text(row, 'Album'),
})

const statsJson: Shape = (row) => ({
  time: row.date,
  artist: text(row, 'artist'),
  track: text(row, 'track'),
  album: text(row, 'album'),
})

const isObject = (value: unknown): value is JsonRow => typeof value === 'object' && value !== null
const hasText = (value: unknown): value is JsonRow => isObject(value) && ('#text' in value || 'name' in value)
const nested = (value: unknown) => (isObject(value) ? (text(value, '#text') ?? text(value, 'name')) : null)
const dateKey = (row: JsonRow) => Object.keys(row).find((key) => key.startsWith('Date#'))
