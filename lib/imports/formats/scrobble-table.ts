import { describeInvalid, epoch, heard, instant, skippedRow, text } from './fields'
import type { Format, JsonRow, Precision, ReadContext } from './format'
import { playRow } from './play-row'
import { columnsByName, columnsByPosition, guessColumns, isNumbered, isTimeCell, type Columns } from './table-columns'
import { wallClock, wallInstant } from './wall-time'

/** Any other table with a time, an artist and a track, as scripts write them, each its own way. */
const scrobbleTable = (precision: Precision & ('second' | 'minute'), id: string, label: string): Format => ({
  id,
  label,
  precision,
  recognizes(row) {
    // plays.csv of our own export, whose other files hold the same plays with all details
    if ('counted_as_track' in row) return false
    const time = timeCell(row)
    return time !== undefined && (isMinute(time) ? 'minute' : 'second') === precision
  },
  read(row, context) {
    const columns = columnsOf(row, context)
    if (!columns) return skippedRow('bad_row', null, null, 'has no column for the time, the artist or the track')
    const [track, artist] = [text(row, columns.track), text(row, columns.artist)]
    const playedAt = instantOf(row[columns.time], context)
    if (playedAt === null) return skippedRow('bad_time', track ?? artist, null, describeInvalid(row, columns.time))
    if (!artist || !track) return skippedRow('no_track', track ?? artist, null, new Date(playedAt).toISOString())
    const msPlayed = columns.msPlayed === undefined ? null : heard(row[columns.msPlayed])
    const album = columns.album === undefined ? null : text(row, columns.album)
    return playRow({ playedAt, timeMeans: context.choices?.time ?? 'start', msPlayed, track, artist, album })
  },
  guess(rows, { timeZone }) {
    const columns = rows.some(isNumbered) ? { columns: guessColumns(rows) } : {}
    const times = rows.map(timeCell).filter((time) => time !== undefined)
    const hasZone = times.every((time) => !wallClock(time.trim()))
    // Programs write seconds in UTC; times to the minute are made for people, in their own zone.
    const zone = hasZone ? {} : { zone: precision === 'second' ? 'UTC' : timeZone, time: 'start' as const }
    return { ...zone, ...columns }
  },
})

export const scrobbleTableSeconds = scrobbleTable('second', 'scrobble_table', 'Table of plays')
export const scrobbleTableMinutes = scrobbleTable('minute', 'scrobble_table_minutes', 'Table of plays, to the minute')

function columnsOf(row: JsonRow, { choices }: ReadContext): Columns | undefined {
  if (!isNumbered(row)) return columnsByName(row)
  return columnsByPosition(choices?.columns ?? guessColumns([row]))
}

/** The cell with the time of a row that has an artist and a track beside it. */
function timeCell(row: JsonRow): string | undefined {
  const columns = isNumbered(row) ? columnsByPosition(guessColumns([row])) : columnsByName(row)
  const cell = columns && row[columns.time]
  return typeof cell === 'string' && isTimeCell(cell) ? cell : undefined
}

const isMinute = (time: string) => wallClock(time.trim())?.hasSeconds === false

const instantOf = (cell: unknown, context: ReadContext) =>
  epoch(cell, context) ??
  wallInstant(cell, context) ??
  (typeof cell === 'string' ? instant(cell.trim(), context) : null)
