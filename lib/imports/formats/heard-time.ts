import type { JsonRow } from './format'

const FIRST_YEAR = Date.UTC(2008, 0, 1)
const MILLISECONDS_FROM = 1e11
const SYNC_DELAY_MS = 60_000

/** Milliseconds since 1970 of `offline_timestamp`: seconds in newer exports, milliseconds in older ones; null where it is rubbish. */
export function offlineTimestamp({ offline_timestamp: value }: JsonRow): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  const at = Math.round(value > MILLISECONDS_FROM ? value : value * 1000)
  return at >= FIRST_YEAR ? at : null
}

/**
 * When an offline play ended. `ts` of an offline play is the time of the next sync, often days later, for all plays of
 * the stretch at once; `offline_timestamp` is when it started. Example: 61 plays at 2018-03-28T12:56:12Z become four days
 * of music. Online plays, and syncs within a minute of the play, keep `ts`.
 */
export function heardAt(row: JsonRow, ts: number, msPlayed: number): number {
  const start = offlineTimestamp(row)
  if (row.offline !== true || start === null || start > ts) return ts
  return ts - msPlayed - start > SYNC_DELAY_MS ? start + msPlayed : ts
}
