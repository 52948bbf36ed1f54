import { epoch, numeric, text } from './fields'
import type { Format, JsonRow } from './format'
import { playOrSkipped } from './play-row'

const COLUMNS = ['time', 'artist', 'track', 'album']

/** Libre.fm as CSV: `time,artist,track,album` with seconds since 1970, in any case, perhaps with further columns. */
export const librefm: Format = {
  id: 'librefm',
  label: 'Libre.fm',
  precision: 'second',
  recognizes: (row) => startsWithColumns(row) && numeric(lowerCase(row).time) !== null && 'album' in lowerCase(row),
  read(row, context) {
    const { time, ...names } = lowerCase(row)
    const [track, artist] = [text(names, 'track'), text(names, 'artist')]
    const playedAt = epoch(time, context)
    const album = text(names, 'album')
    return playOrSkipped({ time }, 'time', { playedAt, timeMeans: 'start', msPlayed: null, track, artist, album })
  },
}

const lowerCase = (row: JsonRow): JsonRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key.toLowerCase(), value]))

const startsWithColumns = (row: JsonRow) =>
  Object.keys(row)
    .slice(0, COLUMNS.length)
    .every((key, index) => key.toLowerCase() === COLUMNS[index])
