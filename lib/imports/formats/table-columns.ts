import { isTime } from '../rows/table-header'
import type { Choices, Column } from './choices'
import type { JsonRow } from './format'

/** The keys of a row that hold what a play needs; `time` and `track` are always there. */
export type Columns = { time: string; artist: string; track: string; album?: string; msPlayed?: string }

// Spaces, underscores and case do not matter. The first that a table has is taken.
const names = {
  time: [
    'uts',
    'timestamp',
    'unixtimestamp',
    'unixtime',
    'playedat',
    'listenedat',
    'scrobbledat',
    'scrobbletime',
    'timeplayed',
    'endtime',
    'datetime',
    'utctime',
    'date',
    'time',
  ],
  artist: ['artist', 'artistname', 'artists', 'trackartist', 'performer'],
  track: ['track', 'trackname', 'tracktitle', 'title', 'song', 'songtitle', 'songname', 'name'],
  album: ['album', 'albumname', 'albumtitle', 'release', 'releasename'],
  msPlayed: ['msplayed', 'playdurationms', 'durationplayedms'],
}

let last: { keys: string; columns: Columns | undefined } | undefined

/** Finds the columns of a table by their names; undefined where one of time, artist and track is missing. */
export function columnsByName(row: JsonRow): Columns | undefined {
  const keys = Object.keys(row).join('\n')
  // Rows of one table follow each other.
  if (last?.keys !== keys) last = { keys, columns: findColumns(row) }
  return last.columns
}

function findColumns(row: JsonRow): Columns | undefined {
  const byName = new Map(Object.keys(row).map((key) => [key.toLowerCase().replace(/[^a-z]/g, ''), key]))
  const find = (role: keyof typeof names) =>
    names[role].map((name) => byName.get(name)).find((key) => key !== undefined)
  const [time, artist, track, album, msPlayed] = [
    find('time'),
    find('artist'),
    find('track'),
    find('album'),
    find('msPlayed'),
  ]
  return time !== undefined && artist !== undefined && track !== undefined
    ? { time, artist, track, album, msPlayed }
    : undefined
}

/** The columns of a table without a header as its owner named them. */
export function columnsByPosition(columns: Column[]): Columns | undefined {
  const find = (column: Column) => (columns.includes(column) ? String(columns.indexOf(column) + 1) : undefined)
  const [time, artist, track, album] = [find('time'), find('artist'), find('track'), find('album')]
  return time !== undefined && artist !== undefined && track !== undefined ? { time, artist, track, album } : undefined
}

/** A guess at the columns of a table without a header: artist, album, track, in the order that most scripts write. */
export function guessColumns(rows: JsonRow[]): NonNullable<Choices['columns']> {
  const keys = Object.keys(rows[0] ?? {})
  const time = keys.find((key) => rows.some((row) => isTimeCell(row[key])))
  const texts = keys.filter((key) => key !== time && rows.some((row) => isText(row[key])))
  const order: Column[] = texts.length > 2 ? ['artist', 'album', 'track'] : ['artist', 'track']
  return keys.map((key) => (key === time ? 'time' : (order[texts.indexOf(key)] ?? 'other')))
}

export const isTimeCell = (cell: unknown) => typeof cell === 'string' && isTime(cell)
const isText = (cell: unknown) => typeof cell === 'string' && /\p{L}/u.test(cell)

/** Whether a table has no header: its columns are numbered. */
export const isNumbered = (row: JsonRow) => Object.keys(row).every((key, index) => key === String(index + 1))
