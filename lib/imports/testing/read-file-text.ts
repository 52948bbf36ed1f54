import type { Choices } from '../formats/choices'
import type { JsonRow, PlayRow, ReadContext, SkippedRow } from '../formats/format'
import { formatById, formatOf } from '../formats/formats'
import { rowReader } from '../rows/row-reader'

export const latest = Date.UTC(2026, 10, 24)

/** The rows of a file's text as objects, and why others are none; read in chunks of `chunkBytes`. */
export function rowsOf(text: string | Buffer, chunkBytes = 100_000) {
  const objects: JsonRow[] = []
  const bad: string[] = []
  const reader = rowReader((row) => ('object' in row ? objects.push(row.object) : bad.push(row.bad)))
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunkBytes) reader.push(bytes.subarray(at, at + chunkBytes))
  reader.end()
  return { objects, bad }
}

/** The format of a file's text, what it asks, and what its rows become. */
export function readText(text: string | Buffer, choices?: Choices, artistOf?: ReadContext['artistOf']) {
  const { objects, bad } = rowsOf(text)
  const format = formatById(objects.map((row) => formatOf(row)?.id).find((id) => id !== undefined) ?? null)
  if (!format) throw new Error('no format recognizes these rows')
  const read = objects.flatMap((row) => format.read(row, { latest, choices, artistOf }))
  return {
    format: format.id,
    guesses: format.guess?.(objects, { timeZone: 'Europe/London' }) ?? {},
    plays: read.filter((row): row is PlayRow => !('skipReason' in row)),
    skipped: read.filter((row): row is SkippedRow => 'skipReason' in row),
    bad,
  }
}
