type Cell = string | number | boolean | null | undefined

/**
 * A CSV file (RFC 4180, UTF-8 with a byte-order mark for spreadsheets). Text that a spreadsheet would run as a formula
 * is prefixed with '.
 */
export function csv(header: string[], lines: Cell[][]): string {
  return `\uFEFF${csvLines([header, ...lines])}`
}

/** Lines of a CSV file that is written in parts. */
export const csvLines = (lines: Cell[][]): string => lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')

function cell(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const harmless = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
