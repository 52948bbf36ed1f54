import { jsonTakeoutAdvice } from '../formats/takeout-advice'
import { UnsupportedFile } from '../../storage/unreadable-file'
import { MAX_ROW_BYTES, type FileRow, type RowReader } from './file-row'
import { jsonArraySplitter } from './json-array-splitter'
import { jsonObjectSplitter } from './json-object-splitter'
import { lineSplitter } from './line-splitter'
import { parseRow } from './parse-row'
import { ROCKBOX_MARK, rockboxReader } from './rockbox-rows'
import { delimiterOf } from './table-header'
import { tableReader } from './table-rows'

/** How much of a file's beginning may be looked at to tell how it is written. */
const HEAD_BYTES = 64 * 1024

/**
 * Cuts a file's bytes into rows, whichever way it is written: a JSON array, lists within JSON objects, JSON lines, a
 * table with commas, semicolons or tabs, or the log of a Rockbox player.
 */
export function rowReader(onRow: (row: FileRow) => void): RowReader {
  let head: Buffer[] = []
  let reader: RowReader | null = null

  return {
    push(chunk) {
      if (reader) return reader.push(chunk)
      head.push(chunk)
      const bytes = Buffer.concat(head)
      if (isEnough(bytes)) open(bytes)
      else head = [bytes]
    },
    end() {
      if (!reader) open(Buffer.concat(head))
      reader?.end()
    },
  }

  function open(bytes: Buffer) {
    const withoutMark = bytes.subarray(0, 3).toString('utf8') === '\ufeff' ? bytes.subarray(3) : bytes
    reader = readerFor(withoutMark.toString('utf8', 0, MAX_ROW_BYTES), onRow)
    head = []
    reader.push(withoutMark)
  }
}

/** A first line that is long is waited for where it tells JSON lines from one large object. */
function isEnough(bytes: Buffer): boolean {
  if (bytes.length < HEAD_BYTES) return false
  return bytes.length > MAX_ROW_BYTES || bytes.includes('\n') || !/^(\ufeff)?\s*\{/.test(bytes.toString('utf8', 0, 100))
}

function readerFor(head: string, onRow: (row: FileRow) => void): RowReader {
  const onJson = (text: string | null) => onRow(parseRow(text))
  const start = head.trimStart()
  if (isJsonArray(start)) return jsonArraySplitter(onJson, MAX_ROW_BYTES)
  if (start.startsWith('{') && hasJsonLines(start)) return lineSplitter(onJson, MAX_ROW_BYTES)
  if (start.startsWith('{') || start.startsWith('[')) return jsonObjectSplitter(onJson, MAX_ROW_BYTES)
  if (start.startsWith('<')) throw new UnsupportedFile(`is a web page. ${jsonTakeoutAdvice}`)
  if (head.includes('\0')) throw new UnsupportedFile('is not a text file')
  if (start.startsWith(ROCKBOX_MARK)) return rockboxReader(onRow, MAX_ROW_BYTES)
  return tableReader({ delimiter: delimiterOf(firstRecord(start)), hasQuotes: true }, onRow, MAX_ROW_BYTES)
}

/** Also what is no table: an empty file, or a single text, of which the splitter says what it is. */
function isJsonArray(start: string): boolean {
  if (start.startsWith('[')) return !/^\[\s*\{\s*"(track|@attr)"\s*:\s*[[{]/.test(start)
  return start === '' || (start.startsWith('"') && !/[,;\t]/.test(firstRecord(start).replace(/"[^"]*"/g, '')))
}

/** Several of the first lines are objects, or one is, and has no list, which might be the plays. */
function hasJsonLines(start: string): boolean {
  const [first, second] = start.split('\n', 10).flatMap((line) => {
    const row = parseRow(line)
    return 'object' in row ? [row.object] : []
  })
  return second !== undefined || (first !== undefined && !Object.values(first).some(Array.isArray))
}

const firstRecord = (start: string): string =>
  start.split('\n').find((line) => !line.startsWith('#') && line.trim() !== '') ?? ''
