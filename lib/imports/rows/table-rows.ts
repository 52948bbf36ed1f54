import { miscounted, type FileRow } from './file-row'
import { recordSplitter, type Dialect, type TableRecord } from './record-splitter'
import { isHeader } from './table-header'

/**
 * Turns the records of a table into rows keyed by the names of its columns, or by `1`, `2`, … where it has no header.
 * Comments (`# …`) above the header are left out.
 */
function tableRows(onRow: (row: FileRow) => void) {
  let columns: string[] | null = null

  return (record: TableRecord) => {
    if ('bad' in record) return onRow(record)
    const { cells } = record
    if (columns === null) {
      if (cells[0]?.trimStart().startsWith('#')) return
      const hasHeader = isHeader(cells)
      columns = hasHeader ? distinct(cells.map((cell) => cell.trim())) : cells.map((_, index) => String(index + 1))
      if (hasHeader) return
    }
    onRow(rowOf(columns, cells))
  }
}

/** Of columns with one name the first keeps it. */
const distinct = (names: string[]) =>
  names.map((name, index) => (names.indexOf(name) === index ? name : `${name} (${index + 1})`))

/** Cells without a column are fine only where they are empty. */
function rowOf(columns: string[], cells: string[]): FileRow {
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== ''))
    return miscounted(cells, columns.length)
  const object: Record<string, unknown> = {}
  for (let at = 0; at < columns.length; at++) object[columns[at] ?? ''] = cells[at]
  return { object }
}

/** Reads a table written in a dialect, as bytes come. */
export const tableReader = (dialect: Dialect, onRow: (row: FileRow) => void, maxRowBytes: number) =>
  recordSplitter(dialect, tableRows(onRow), maxRowBytes)
