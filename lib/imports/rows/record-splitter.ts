const QUOTE = 0x22
const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/** The cells of a record, or why it has none. */
export type TableRecord = { cells: string[] } | { bad: string }

/** How a table is written. */
export type Dialect = { delimiter: string; hasQuotes: boolean }

type State = 'cell start' | 'plain' | 'quoted' | 'quote in quoted'

/**
 * Cuts a stream of bytes into the records of a table, whose delimiter is `,`, `;` or a tab. A quoted cell may hold
 * delimiters, line ends and doubled quotes. A quote within a plain cell is a character like any other. Blank lines are no
 * records. At most one record is held in memory; a larger one is bad, and the next is read.
 */
export function recordSplitter(
  { delimiter, hasQuotes }: Dialect,
  onRecord: (record: TableRecord) => void,
  maxRecordBytes: number,
) {
  const separator = delimiter.charCodeAt(0)
  let state: State = 'cell start'
  let parts: Buffer[] = []
  let bytes = 0

  return { push, end }

  function push(chunk: Buffer) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'quote in quoted'
      } else if (byte === NEWLINE) {
        keep(chunk.subarray(from, at))
        finish()
        from = at + 1
      } else if (byte === separator) state = 'cell start'
      else if (byte === QUOTE && hasQuotes && state !== 'plain') state = 'quoted'
      else if (byte !== CARRIAGE_RETURN) state = 'plain'
    }
    keep(chunk.subarray(from))
  }

  function end() {
    if (state !== 'quoted') return finish()
    state = 'cell start'
    onRecord({ bad: 'is incomplete: a quoted cell has no end' })
  }

  function keep(part: Buffer) {
    bytes += part.length
    if (bytes > maxRecordBytes) parts = []
    else if (part.length > 0) parts.push(part)
  }

  function finish() {
    const [only] = parts
    const isTooLarge = bytes > maxRecordBytes
    const line = (parts.length === 1 && only ? only : Buffer.concat(parts)).toString('utf8').replace(/\r$/, '')
    parts = []
    bytes = 0
    state = 'cell start'
    if (isTooLarge) onRecord({ bad: 'is larger than 1 MB' })
    else if (line !== '')
      onRecord({ cells: hasQuotes && line.includes('"') ? quotedCells(line, delimiter) : line.split(delimiter) })
  }
}

function quotedCells(line: string, delimiter: string): string[] {
  const cells: string[] = []
  for (let from = 0; from <= line.length;) {
    const end = endOfCell(line, from, delimiter)
    const cell = line.slice(from, end)
    cells.push(/^"[^]*"$/.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    from = end + 1
  }
  return cells
}

/** Where the cell that starts at `from` ends: at the first delimiter outside of its quotes. */
function endOfCell(line: string, from: number, delimiter: string): number {
  let at = from
  while (line[at] === '"') {
    const close = line.indexOf('"', at + 1)
    if (close < 0) return line.length
    at = close + 1
  }
  const end = line.indexOf(delimiter, at)
  return end < 0 ? line.length : end
}
