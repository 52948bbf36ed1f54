import { jsonArraySplitter } from './json-array-splitter'

const MAX_ROW_BYTES = 1024 * 1024

/** A row as it stands in its file: an object, or why it is none. */
export type FileRow = { object: Record<string, unknown> } | { bad: string }

/** Cuts a file's bytes into rows. Today every format is a JSON array; another container gets a splitter of its own. */
export function rowReader(onRow: (row: FileRow) => void) {
  return jsonArraySplitter(
    (text) => onRow(text === null ? { bad: 'is larger than 1 MB' } : parseRow(text)),
    MAX_ROW_BYTES,
  )
}

function parseRow(text: string): FileRow {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { bad: `is not valid JSON: ${text.slice(0, 100)}` }
  }
  return isObject(value) ? { object: value } : { bad: `is ${kindOf(value)}, not an object` }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`
}
