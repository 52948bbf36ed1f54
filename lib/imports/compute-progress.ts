import type { ImportResponse } from './import-response'

type Progress = { part: number; rowsRead: number; secondsLeft: number | null }

/** Roughly the share of a file's work that is reading; the rest is saving. */
const READING = 0.6

/** Progress of an import: the part of the work done (0 to 1), rows read and, once known, seconds left. */
export function computeProgress({
  files,
  running_seconds: seconds,
}: Pick<ImportResponse, 'files' | 'running_seconds'>): Progress {
  const toRead = files.filter(({ format }) => format !== null)
  const bytes = toRead.reduce((sum, file) => sum + Math.max(1, file.bytes), 0)
  const done = toRead.reduce(
    (sum, file) => sum + (isOver(file.status) ? Math.max(1, file.bytes) : file.bytes_read * READING),
    0,
  )
  const part = bytes === 0 ? 0 : Math.min(1, done / bytes)
  const rowsRead = toRead.reduce((sum, file) => sum + (file.status === 'running' ? file.rows_read : file.rows), 0)
  return {
    part,
    rowsRead,
    secondsLeft: seconds && seconds > 1 && part > 0.03 ? Math.ceil((seconds * (1 - part)) / part) : null,
  }
}

const isOver = (status: string) => status !== 'queued' && status !== 'running'
