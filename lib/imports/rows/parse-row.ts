import type { FileRow } from './file-row'

/** A row from its JSON text; null stands for one over the size cap. */
export function parseRow(text: string | null): FileRow {
  if (text === null) return { bad: 'is larger than 1 MB' }
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
