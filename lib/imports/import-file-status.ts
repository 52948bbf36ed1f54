import type pg from 'pg'
import { pool } from '@/lib/db'
import type { ImportFileRef } from './start-import'
import type { RowCounts } from './save/staging-tables'

export type RunningFile = ImportFileRef & {
  storageKey: string
  member: string | null
  format: string | null
  /** What its owner said or confirmed of what it doesn't say */
  choices: unknown
  askedAt: Date
}

/** Marks a file as being read. Returns null if it was already read or removed, or its import has ended. */
export async function markFileRunning({ userId, importId, fileId }: ImportFileRef): Promise<RunningFile | null> {
  const { rows } = await pool.query<RunningFile>(
    `update import_files f set status = 'running', bytes_read = 0, rows_read = 0
     from imports i
     where f.user_id = $1 and f.import_id = $2 and f.id = $3 and f.status in ('queued', 'running') and f.storage_key is not null
       and i.user_id = $1 and i.id = f.import_id and i.status = 'running'
     returning f.user_id as "userId", f.import_id as "importId", f.id as "fileId", f.storage_key as "storageKey", f.member,
       f.format, f.choices,
       i.created_at as "askedAt"`,
    [userId, importId, fileId],
  )
  return rows[0] ?? null
}

/** Marks a file as failed or cancelled. `error` continues a sentence that starts with its name: "is empty." */
export async function markFileStopped(
  { userId, importId, fileId }: ImportFileRef,
  status: 'failed' | 'cancelled',
  error: string | null,
): Promise<void> {
  await pool.query(
    `update import_files set status = $4, error = name || ' ' || $5::text, rows_read = 0
     where user_id = $1 and import_id = $2 and id = $3 and status in ('queued', 'running')`,
    [userId, importId, fileId, status, error],
  )
}

type SavedCounts = RowCounts & { added: number; matched: number; retimed: number }

/** Marks a file as read and stores its row counts, in the transaction that saves its plays. */
export async function markFileDone(
  client: pg.ClientBase,
  { userId, importId, fileId }: ImportFileRef,
  { skipped, rows, plays, noTrackMs, added, matched, retimed }: SavedCounts,
): Promise<void> {
  await client.query(
    `update import_files set status = 'done', error = null, bytes_read = bytes, rows_read = $4, rows = $4,
      plays_added = $5, duplicates = $6,
       retimed = $7, podcast = $8, audiobook = $9, no_track = $10, not_a_play = $11, bad_time = $12, bad_row = $13, no_track_ms = $14,
       matched = $15
     where user_id = $1 and import_id = $2 and id = $3`,
    [
      userId,
      importId,
      fileId,
      rows,
      added,
      plays - added - matched,
      retimed,
      skipped.podcast,
      skipped.audiobook,
      skipped.no_track,
      skipped.not_a_play,
      skipped.bad_time,
      skipped.bad_row,
      noTrackMs,
      matched,
    ],
  )
}
