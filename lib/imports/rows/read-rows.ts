import { UnsupportedFile } from '../../storage/unreadable-file'
import { readUploadedFile, type StoredFile } from '../read-uploaded-file'
import { kindByBytes } from '../upload/file-kind'
import type { FileRow } from './file-row'
import { rowReader } from './row-reader'
import { findSheet } from './spreadsheet/find-sheet'
import { readSheet } from './spreadsheet/read-sheet'

/**
 * Reads a file row by row, whatever it is written in; yields the number of bytes read since the last time. Rows may still
 * come after the last of them. Throws UnreadableFile where the file cannot be read to its end.
 */
export async function* readRows(file: StoredFile, onRow: (row: FileRow) => void): AsyncGenerator<number> {
  const reader = rowReader(onRow)
  let isFirst = true
  for await (const chunk of readUploadedFile(file)) {
    const known = isFirst ? kindByBytes(chunk) : undefined
    if (known === 'a zip' && file.member === null) {
      const sheet = await findSheet(file.storageKey)
      if (sheet) return yield* readSheet(file.storageKey, sheet, onRow)
    }
    if (known) throw new UnsupportedFile(`is actually ${known}`)
    isFirst = false
    reader.push(chunk)
    yield chunk.length
  }
  reader.end()
}
