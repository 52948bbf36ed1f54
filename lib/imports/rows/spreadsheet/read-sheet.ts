import { readMember } from '../../zip/read-member'
import { MAX_ROW_BYTES, type FileRow } from '../file-row'
import type { Sheet } from './find-sheet'
import { sharedStrings } from './shared-strings'
import { xmlEvents } from './xml-events'

const MAX_COLUMNS = 200

/**
 * Reads the rows of a sheet by the names in its first row; yields the number of unpacked bytes read. Of a formula the value
 * is taken that was stored with it. Numbers stay numbers, also dates: days since 1900, or since 1904 where rows say
 * `date1904`.
 */
export async function* readSheet(key: string, sheet: Sheet, onRow: (row: FileRow) => void): AsyncGenerator<number> {
  const strings = sheet.stringsPath === null ? [] : await sharedStrings(readMember(key, sheet.stringsPath))
  let columns: string[] | null = null
  const cells = cellCollector(strings, (values) => {
    if (values === null) onRow({ bad: 'is larger than 1 MB' })
    else if (columns === null) columns = values.map((value) => String(value).trim())
    else if (values.length > 0) {
      const object: Record<string, unknown> = {}
      for (const [index, column] of columns.entries()) object[column] = values[index] ?? ''
      if (sheet.is1904) object.date1904 = true
      onRow({ object })
    }
  })
  yield* xmlEvents(readMember(key, sheet.path), cells)
}

type Cell = string | number

/** Hands on the cells of each row; null for a row over the size cap. */
function cellCollector(strings: string[], onCells: (cells: Cell[] | null) => void) {
  let cells: Cell[] = []
  let characters = 0
  let column = -1
  let type = ''
  let value = ''
  let isValue = false
  return {
    open(name: string, { r = '', t = '' }: Record<string, string>) {
      if (name === 'row') [cells, characters, column] = [[], 0, -1]
      if (name === 'c') [column, type, value] = [r ? columnIndex(r) : column + 1, t, '']
      isValue = name === 'v' || name === 't'
    },
    text(text: string) {
      if (!isValue) return
      characters += text.length
      if (characters <= MAX_ROW_BYTES) value += text
    },
    close(name: string) {
      isValue = false
      if (name === 'c' && column >= 0 && column < MAX_COLUMNS) {
        while (cells.length < column) cells.push('')
        const cell = cellOf(type, value, strings)
        if (type === 's') characters += String(cell).length
        cells[column] = cell
      }
      if (name === 'row') onCells(characters > MAX_ROW_BYTES ? null : cells)
    },
  }
}

function cellOf(type: string, value: string, strings: string[]): Cell {
  if (type === 's') return strings[Number(value)] ?? ''
  const isNumber = (type === '' || type === 'n') && value !== '' && Number.isFinite(Number(value))
  return isNumber ? Number(value) : value
}

const CODE_BEFORE_A = 64
const MAX_LETTERS = 3

/** 0 for `A1`, 27 for `AB12`. */
function columnIndex(reference: string): number {
  let index = 0
  for (let at = 0; at < MAX_LETTERS; at++) {
    const letter = reference.charCodeAt(at) - CODE_BEFORE_A
    if (!(letter >= 1 && letter <= 26)) break
    index = index * 26 + letter
  }
  return index - 1
}
