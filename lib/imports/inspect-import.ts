import type pg from 'pg'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/in-transaction'
import type { Listener } from './check-choices'
import { withoutAppleDoubles } from './apple-files'
import { storage } from '../storage/storage'
import { Choices } from './formats/choices'
import { coarseFormats } from './formats/formats'
import { accountFormat } from './formats/musicmuse-account'
import type { ImportRef } from './start-import'
import { inspectUpload, uploadLimits, type InspectedFile } from './inspect-upload'

type UploadRow = { id: number; name: string; storageKey: string; bytes: number }

/**
 * Opens the uploads of an import, stores a row for each file with its format or the reason why it is not imported, and
 * returns the ids of the files to read, in order. Running it again changes nothing. Empty if the import has ended, null if it waits for a
 * review by its owner.
 */
export async function inspectImport({ userId, importId }: ImportRef): Promise<number[] | null> {
  const { rows } = await pool.query<{ isInspected: boolean }>(
    `update imports set status = 'running'
     where user_id = $1 and id = $2 and status in ('queued', 'running') returning inspected_at is not null as "isInspected"`,
    [userId, importId],
  )
  await pool.query(
    `update imports set started_at = now()
     where user_id = $1 and id = $2 and status = 'running' and started_at is null`,
    [userId, importId],
  )
  if (rows[0] && !rows[0].isInspected) await inspect({ userId, importId })
  if (await needsReview({ userId, importId })) return null
  if (!rows[0]) return []
  return filesToRead({ userId, importId })
}

async function inspect(ref: ImportRef) {
  const { rows: uploads } = await pool.query<UploadRow>(
    `select id, name, storage_key as "storageKey", bytes::float8 as bytes from import_files
     where user_id = $1 and import_id = $2 and storage_key is not null order by id`,
    [ref.userId, ref.importId],
  )
  const inspection = { addToTotals: uploadLimits(), listener: await listenerOf(ref) }
  const found: { upload: UploadRow; files: InspectedFile[] }[] = []
  for (const upload of uploads) found.push({ upload, files: await inspectUpload(upload, inspection) })
  const files = await withoutAppleDoubles(
    ref.userId,
    found.flatMap((one) => one.files),
  )
  await store(ref, uploads, files)
  const kept = new Set(files.map(({ storageKey }) => storageKey))
  for (const { storageKey } of uploads) if (!kept.has(storageKey)) await storage.remove(storageKey)
}

/** Whose files they are: their zone, and what they said of the files when they handed them in. */
async function listenerOf({ userId, importId }: ImportRef): Promise<Listener> {
  const { rows } = await pool.query<{ zone: string | null; choices: unknown }>(
    `select s.time_zone as zone, i.choices from imports i left join user_settings s on s.user_id = i.user_id
     where i.user_id = $1 and i.id = $2`,
    [userId, importId],
  )
  return { timeZone: rows[0]?.zone ?? 'UTC', choices: Choices.parse(rows[0]?.choices ?? {}) }
}

async function needsReview({ userId, importId }: ImportRef): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from imports where user_id = $1 and id = $2 and status = 'needs_review'`,
    [userId, importId],
  )
  return rowCount === 1
}

const store = (ref: ImportRef, uploads: UploadRow[], files: InspectedFile[]) =>
  inTransaction(async (client) => {
    const status = files.some(({ isUnsure }) => isUnsure) ? 'needs_review' : 'running'
    const { rowCount } = await client.query(
      `update imports set inspected_at = now(), status = $3::import_status
       where user_id = $1 and id = $2 and inspected_at is null and status = 'running'`,
      [ref.userId, ref.importId, status],
    )
    if (rowCount === 1) await replaceUploads(client, ref, uploads, files)
  })

/** Replaces the rows of the uploads by a row for each of their files: the file itself, or the members of a zip. */
async function replaceUploads(
  client: pg.ClientBase,
  { userId, importId }: ImportRef,
  uploads: UploadRow[],
  files: InspectedFile[],
) {
  await client.query('delete from import_files where user_id = $1 and import_id = $2 and id = any($3)', [
    userId,
    importId,
    uploads.map(({ id }) => id),
  ])
  const column = <T>(pick: (file: InspectedFile) => T) => files.map(pick)
  await client.query(
    `insert into import_files (user_id, import_id, name, storage_key, member, format, status, error, bytes, choices)
     select $1, $2, f.name, f.storage_key, f.member, f.format, f.status::import_file_status, f.error, f.bytes, f.choices::jsonb
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[], $10::text[])
       as f (name, storage_key, member, format, status, error, bytes, choices)`,
    [
      userId,
      importId,
      column(({ name }) => name),
      column(({ storageKey }) => storageKey),
      column(({ member }) => member),
      column(({ format }) => format),
      column(({ status }) => status),
      column(({ error }) => error),
      column(({ bytes }) => bytes),
      column(({ choices }) => choices && JSON.stringify(choices)),
    ],
  )
}

/**
 * The files with plays. Files with exact times come first, so that fewer plays are refined afterwards. Then every other
 * file, because neighbouring files share a month, and two that are read at once would wait for each other's lock.
 */
async function filesToRead({ userId, importId }: ImportRef): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(
    `select id from import_files where user_id = $1 and import_id = $2 and status in ('queued', 'running') and format <> $3
     order by format = any($4), id % 2, id`,
    [userId, importId, accountFormat.id, coarseFormats],
  )
  return rows.map(({ id }) => id)
}
