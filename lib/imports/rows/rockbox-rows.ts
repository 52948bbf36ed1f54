import { miscounted, type FileRow, type RowReader } from './file-row'
import { recordSplitter } from './record-splitter'

export const ROCKBOX_MARK = '#AUDIOSCROBBLER/'

// The order is fixed, whatever the comment that names the columns says.
const columns = ['artist', 'album', 'title', 'tracknum', 'length', 'rating', 'timestamp', 'musicbrainz_trackid']
const LEAST_CELLS = 7

/**
 * Reads a `.scrobbler.log`, tab-separated without quotes. What `#TZ/…` says stands in each row as `tz`: `UTC`, or
 * `UNKNOWN` where the times are those of the player's clock.
 */
export function rockboxReader(onRow: (row: FileRow) => void, maxRowBytes: number): RowReader {
  let tz = 'UNKNOWN'
  return recordSplitter(
    { delimiter: '\t', hasQuotes: false },
    (record) => {
      if ('bad' in record) return onRow(record)
      const { cells } = record
      const first = cells[0] ?? ''
      if (cells.length === 1 && first.startsWith('#')) tz = /^#TZ\/(\w+)/.exec(first)?.[1]?.toUpperCase() ?? tz
      else if (first.startsWith('#ARTIST')) return
      else if (cells.length < LEAST_CELLS) onRow(miscounted(cells, columns.length))
      else onRow({ object: { ...Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])), tz } })
    },
    maxRowBytes,
  )
}
