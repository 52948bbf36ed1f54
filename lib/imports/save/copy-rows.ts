import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** Sends lines in PostgreSQL's COPY text format. `statement` must be a constant, never built from input. */
export function copyRows(client: pg.ClientBase, statement: string, lines: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = client.query(from(statement))
    stream.on('error', reject)
    stream.on('finish', resolve)
    stream.end(lines)
  })
}

/** Text as a value of the COPY text format: null becomes \N; backslashes, tabs and line breaks are escaped. */
export function copyText(value: string | null): string {
  if (value === null) return '\\N'
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, escape) : value
}

export const copyNumber = (value: number | null) => (value === null ? '\\N' : String(value))

export const copyFlag = (value: boolean | null) => (value === null ? '\\N' : value ? 't' : 'f')

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escape = (character: string) => escapes[character] ?? character
