import type { Format, JsonRow } from './formats/format'
import { formatOf } from './formats/formats'
import { readUploadedFile, type StoredFile } from './read-uploaded-file'
import { rowReader } from './rows/row-reader'
import { UnsupportedFile } from '../storage/unreadable-file'
import { kindByBytes } from './upload/file-kind'

const LOOKED_AT_ROWS = 200
const LOOKED_AT_BYTES = 4 * 1024 * 1024

/** A JSON list without entries. The file is ignored rather than failed, because nothing is wrong with it. */
export class EmptyList extends UnsupportedFile {}

/**
 * Recognizes a file's format by its first rows, because files may have been renamed. Throws UnreadableFile with a
 * message that says what the file is instead.
 */
export async function sniffFormat(file: StoredFile): Promise<Pick<Format, 'id'>> {
  const objects: JsonRow[] = []
  let rows = 0
  let bytes = 0
  let beginsWithBrace = false
  const reader = rowReader((row) => {
    rows += 1
    if ('object' in row && objects.length < LOOKED_AT_ROWS) objects.push(row.object)
  })
  for await (const chunk of readUploadedFile(file)) {
    const known = bytes === 0 ? kindByBytes(chunk) : undefined
    if (known) throw new UnsupportedFile(`is actually ${known}`)
    if (bytes === 0) beginsWithBrace = /^(\ufeff)?\s*\{/.test(chunk.toString('utf8', 0, 100))
    reader.push(chunk)
    bytes += chunk.length
    const format = firstFormat(objects)
    if (format) return format
    if (objects.length >= LOOKED_AT_ROWS || bytes >= LOOKED_AT_BYTES) throw unknownFile()
  }
  reader.end()
  const format = firstFormat(objects)
  if (format) return format
  if (rows === 1 && beginsWithBrace)
    throw new UnsupportedFile('contains a single JSON object instead of a list of plays')
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
