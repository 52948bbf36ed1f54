import { describeInvalid, instant, numeric, shortText, skippedRow, text, trackLength, utcOffset } from './fields'
import type { Format, Heard, JsonRow, ReadContext } from './format'
import { platformFamily } from './platform-family'
import { playRow } from './play-row'

const DAY_MS = 86_400_000

/**
 * `Apple Music Play Activity.csv`, with 38, 44 or over 130 columns in any order. Older files call the title `Content Name`
 * and give the artist; newer ones give a title alone, whose artist is looked up in the other files of the import.
 */
export const applePlayActivity: Format = {
  id: 'apple_play_activity',
  label: 'Apple Music play activity',
  precision: 'second',
  joinsPieces: true,
  needsArtists: true,
  recognizes: (row) =>
    'Event End Timestamp' in row && 'Play Duration Milliseconds' in row && titleKey(row) !== undefined,
  read(row, context) {
    const title = text(row, 'Song Name') ?? text(row, 'Content Name')
    const duration = numeric(row['Play Duration Milliseconds'])
    const other = whyNotAPlay(row, duration)
    if (other) return skippedRow('not_a_play', title, duration !== null && duration > 0 ? duration : null, other)
    const msPlayed = cappedDuration(row, duration)
    if (msPlayed === null) return skippedRow('bad_row', title, null, describeInvalid(row, 'Play Duration Milliseconds'))
    const playedAt = endOf(row, msPlayed, context)
    if (playedAt === null) return skippedRow('bad_time', title, msPlayed, describeInvalid(row, 'Event End Timestamp'))
    if (!title) return skippedRow('no_track', null, msPlayed, new Date(playedAt).toISOString())
    const offset = utcOffset(row['UTC Offset In Seconds'], 60)
    const heard = { from: playedAt - msPlayed, to: playedAt, utcOffset: offset }
    const found = artistOf(row, title, heard, context)
    if ('unknown' in found) return skippedRow('no_track', title, msPlayed, found.unknown)
    const platformText = shortText(row, 'Client Platform', 100) ?? shortText(row, 'Build Version', 100)
    return playRow({
      playedAt,
      msPlayed,
      trackLengthMs: trackLength(row['Media Duration In Milliseconds']),
      track: title,
      artist: found.artist,
      album: albumOf(row),
      platformText,
      platform: platformText === null ? null : platformFamily(platformText),
      reasonEnd: reasonEnd(row),
      device: deviceOf(row),
      utcOffset: offset,
      offline: row.Offline === 'True' || row.Offline === 'true' ? true : row.Offline ? false : null,
    })
  },
}

const titleKey = (row: JsonRow) => ['Song Name', 'Content Name'].find((key) => key in row)

/** Before August 2016 rows have no event type. Lyrics on screen, radio streams and events without sound are no plays. */
function whyNotAPlay(row: JsonRow, duration: number | null): string | null {
  const event = text(row, 'Event Type')
  const item = text(row, 'Item Type')
  if (event !== null && event !== 'PLAY_END') return `is an event of the type ${event}`
  if (item !== null && item !== 'ITUNES_STORE_CONTENT') return `is an item of the type ${item}`
  if (duration !== null && duration <= 0) return `has a play duration of ${duration} ms`
  return null
}

/** Apple's durations may exceed the length of the track. */
function cappedDuration(row: JsonRow, duration: number | null): number | null {
  if (duration === null || duration > DAY_MS) return null
  const length = numeric(row['Media Duration In Milliseconds'])
  return Math.round(length !== null && length > 0 ? Math.min(duration, length) : duration)
}

function endOf(row: JsonRow, msPlayed: number, context: ReadContext): number | null {
  const end = instant(row['Event End Timestamp'], context)
  if (end !== null) return end
  const start = instant(row['Event Start Timestamp'], context)
  return start === null ? instant(row['Event Timestamp'], context) : start + msPlayed
}

function artistOf(row: JsonRow, title: string, heard: Heard, context: ReadContext) {
  const artist = text(row, 'Artist Name')
  if (artist) return { artist }
  return context.artistOf?.(title, heard) ?? { unknown: 'names no artist, and no other file of the import does' }
}

/** Apple appends “ - Single” and “ - EP” to names of releases. */
const albumOf = (row: JsonRow) => text(row, 'Album Name')?.replace(/ - (Single|EP)$/, '') ?? null

/** Older files identify the device; newer ones tell what kind it is. */
const deviceOf = (row: JsonRow) =>
  ['Device Identifier', 'Device Type', 'Device OS Name']
    .map((key) => shortText(row, key, 100) ?? '')
    .join(' ')
    .trim() || null

const reasons: Record<string, string> = {
  NATURAL_END_OF_TRACK: 'trackdone',
  TRACK_SKIPPED_FORWARDS: 'fwdbtn',
  TRACK_SKIPPED_BACKWARDS: 'backbtn',
}

function reasonEnd(row: JsonRow): string | null {
  const reason = shortText(row, 'End Reason Type', 40)
  return reason && (reasons[reason] ?? reason.toLowerCase())
}
