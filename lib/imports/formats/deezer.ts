import { believable, describeInvalid, heard, numeric, shortText, skippedRow, text } from './fields'
import type { Format, JsonRow, ReadContext } from './format'
import { listedArtists } from './listed-artists'
import { platformFamily } from './platform-family'
import { playRow } from './play-row'
import { toInstant, wallInstant } from './wall-time'

const COLUMNS = [
  'Song Title',
  'Artist',
  'ISRC',
  'Album Title',
  'IP Address',
  'Listening Time',
  'Platform Name',
  'Platform Model',
  'Date',
]
const DAY_MS = 86_400_000
/** Day 0 of a workbook's calendar. */
const START_1900 = Date.UTC(1899, 11, 30)
const START_1904 = Date.UTC(1904, 0, 1)

/**
 * The sheet `10_listeningHistory` of Deezer's workbook. The names of its columns are translated but for `ISRC`, their
 * order is not. `Listening Time` is in seconds; -1 means that it is unknown.
 */
export const deezer: Format = {
  id: 'deezer',
  label: 'Deezer',
  precision: 'second',
  joinsArtists: true,
  recognizes: (row) =>
    'ISRC' in row &&
    (COLUMNS.every((column) => column in row) || Object.keys(row)[2] === 'ISRC') &&
    valuesOf(row).length >= 9,
  read(row, context) {
    const [title, artist, , album, , seconds, platform, , date] = valuesOf(row)
    const names = { title, artist, album, platform }
    const [track, artistLine] = [text(names, 'title'), text(names, 'artist')]
    const msPlayed = heard(seconds, 1000)
    const playedAt = instantOf(date, row, context)
    if (playedAt === null) return skippedRow('bad_time', track, msPlayed, describeInvalid({ date }, 'date'))
    if (!artistLine || !track)
      return skippedRow('no_track', track ?? artistLine, msPlayed, new Date(playedAt).toISOString())
    const platformText = shortText(names, 'platform', 100)
    return playRow({
      playedAt,
      timeMeans: context.choices?.time ?? 'start',
      msPlayed,
      track,
      artist: artistLine,
      artists: listedArtists(artistLine, artistLine.split(', ')),
      album: text(names, 'album'),
      platformText,
      platform: platformText === null ? null : platformFamily(platformText),
    })
  },
  // Deezer states neither the zone nor which end of a play the time is.
  guess: () => ({ zone: 'UTC', time: 'start' }),
}

const valuesOf = (row: JsonRow): unknown[] =>
  (COLUMNS.every((column) => column in row) ? COLUMNS.map((column) => row[column]) : Object.values(row)).map((cell) =>
    typeof cell === 'number' ? String(cell) : cell,
  )

/** A text like `2024-05-01 12:34:56`, or a number of days. */
function instantOf(date: unknown, row: JsonRow, context: ReadContext): number | null {
  if (typeof date === 'string' && numeric(date) === null) return wallInstant(date, context)
  const days = numeric(date)
  if (days === null) return null
  const wall = Math.round(((row.date1904 === true ? START_1904 : START_1900) + days * DAY_MS) / 1000) * 1000
  return believable(toInstant(wall, context.choices?.zone ?? 'UTC'), context)
}
