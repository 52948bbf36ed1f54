import type pg from 'pg'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/in-transaction'
import { coarseFormats } from './formats/formats'
import { accountFormat } from './formats/musicmuse-account'
import type { ImportRef } from './import-ref'
import { inspectUpload, openLimits, type InspectedFile } from './inspect-upload'

type UploadRow = { id: number; name: string; storageKey: string; bytes: number }

/**
 * Opens the uploads of an import, stores a row for each file with its format or the reason why it is not imported, and
 * returns the ids of the files to read, in order. Running it again changes nothing. Empty if the import has ended.
 */
export async function inspectImport({ userId, importId }: ImportRef): Promise<number[]> {
  const { rows } = await pool.query<{ isInspected: boolean }>(
    `update imports set status = 'running', started_at = coalesce(started_at, now())
     where user_id = $1 and id = $2 and status in ('queued', 'running') returning inspected_at is not null as "isInspected"`,
    [userId, importId],
  )
  if (!rows[0]) return []
  if (!rows[0].isInspected) await inspect({ userId, importId })
  return filesToRead({ userId, importId })
}

async function inspect(ref: ImportRef) {
  const { rows: uploads } = await pool.query<UploadRow>(
    `select id, name, storage_key as "storageKey", bytes::float8 as bytes from import_files
     where user_id = $1 and import_id = $2 and storage_key is not null order by id`,
    [ref.userId, ref.importId],
  )
  const limits = openLimits()
  const found: { upload: UploadRow; files: InspectedFile[] }[] = []
  for (const upload of uploads) found.push({ upload, files: await inspectUpload(upload, limits) })
  await store(ref, found)
}

const store = (ref: ImportRef, found: { upload: UploadRow; files: InspectedFile[] }[]) =>
  inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update imports set inspected_at = now() where user_id = $1 and id = $2 and inspected_at is null and status = 'running'`,
      [ref.userId, ref.importId],
    )
    if (rowCount === 1) for (const { upload, files } of found) await replaceUpload(client, ref, upload, files)
  })

/** Replaces the upload's row by a row for each of its files: the file itself, or the members of a zip. */
async function replaceUpload(
  client: pg.ClientBase,
  { userId, importId }: ImportRef,
  upload: UploadRow,
  files: InspectedFile[],
) {
  await client.query('delete from import_files where user_id = $1 and import_id = $2 and id = $3', [
    userId,
    importId,
    upload.id,
  ])
  const column = <T>(pick: (file: InspectedFile) => T) => files.map(pick)
  await client.query(
    `insert into import_files (user_id, import_id, name, storage_key, member, format, status, error, bytes)
     select $1, $2, f.name, $3, f.member, f.format, f.status::import_file_status, f.error, f.bytes
     from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::bigint[]) as f (name,
       member, format, status, error, bytes)`,
    [
      userId,
      importId,
      upload.storageKey,
      column(({ name }) => name),
      column(({ member }) => member),
      column(({ format }) => format),
      column(({ status }) => status),
      column(({ error }) => error),
      column(({ bytes }) => bytes),
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
