import type { Format, JsonRow } from './formats/format'
import { formatOf } from './formats/formats'
import type { StoredFile } from './read-uploaded-file'
import { readRows } from './rows/read-rows'
import { UnsupportedFile } from '../storage/unreadable-file'

const LOOKED_AT_ROWS = 200
const LOOKED_AT_BYTES = 4 * 1024 * 1024

/** A JSON list without entries. The file is ignored rather than failed, because nothing is wrong with it. */
export class EmptyList extends UnsupportedFile {}

/**
 * Recognizes a file's format by its first rows, because files may have been renamed. Throws UnreadableFile with a
 * message that says what the file is instead.
 */
export async function sniffFormat(file: StoredFile): Promise<{ id: string; rows: JsonRow[] }> {
  const objects: JsonRow[] = []
  let rows = 0
  let bytes = 0
  const reading = readRows(file, (row) => {
    rows += 1
    if ('object' in row && objects.length < LOOKED_AT_ROWS) objects.push(row.object)
  })
  for await (const more of reading) {
    bytes += more
    const format = firstFormat(objects)
    if (format) return { id: format.id, rows: objects }
    if (objects.length >= LOOKED_AT_ROWS || bytes >= LOOKED_AT_BYTES) throw unknownFile()
  }
  const format = firstFormat(objects)
  if (format) return { id: format.id, rows: objects }
  if (rows === 0) throw new EmptyList('contains no plays')
  throw unknownFile()
}

const unknownFile = () => new UnsupportedFile('is not a listening history that MusicMuse can read')

function firstFormat(objects: JsonRow[]): Pick<Format, 'id'> | undefined {
  for (const object of objects) {
    const format = formatOf(object)
    if (format) return format
  }
  return undefined
}
