/** The largest row that is read; a larger one counts as bad, and the next is read. */
export const MAX_ROW_BYTES = 1024 * 1024

/** A row as it stands in its file: an object, or why it is none. */
export type FileRow = { object: Record<string, unknown> } | { bad: string }

/** A row with more or fewer cells than its table has columns. */
export const miscounted = (cells: string[], columns: number): FileRow => ({
  bad: `has ${cells.length} cells, not ${columns}: ${cells.join(' | ').slice(0, 200)}`,
})

/** Cuts the bytes of a file into rows, as they come. Throws UnreadableFile where that cannot be done. */
export type RowReader = { push(chunk: Buffer): void; end(): void }
