import { Readable } from 'node:stream'
import { pool } from '@/lib/db'
import type { Choices } from '../formats/choices'
import { runImport } from './run-import'
import { startImport, type ImportRef, type Upload } from '../start-import'
import { storage } from '../../storage/storage'

export type TestFile = { name: string; content: string | Buffer }

export async function storeFiles(files: TestFile[]): Promise<Upload[]> {
  const uploads: Upload[] = []
  for (const { name, content } of files) {
    const bytes = Buffer.from(content)
    uploads.push({ name, storageKey: await storage.put(Readable.from([bytes])), bytes: bytes.length })
  }
  return uploads
}

/** Stores, starts and runs an import of the given files. */
export async function importFiles(userId: number, files: TestFile[], choices?: Choices): Promise<ImportRef> {
  const ref = await startImport({ userId }, await storeFiles(files), [], choices)
  await runImport(ref, new Date())
  return ref
}

export async function makePerson(username: string, timeZone = 'UTC'): Promise<number> {
  const { rows } = await pool.query<{ id: number }>(
    `insert into users (username, email) values ($1, $1 || '@example.org') returning id`,
    [username],
  )
  const id = rows[0]?.id ?? 0
  await pool.query('insert into user_settings (user_id, time_zone, computed_time_zone) values ($1, $2, $2)', [
    id,
    timeZone,
  ])
  return id
}

export async function totals({ userId, importId }: ImportRef) {
  const { rows } = await pool.query<
    Record<'rows' | 'added' | 'duplicates' | 'podcast' | 'audiobook' | 'no_track' | 'bad_time' | 'bad_row', number>
  >(
    `select sum(rows)::int as rows, sum(plays_added)::int as added, sum(duplicates)::int as duplicates, sum(podcast)::int as podcast,
       sum(audiobook)::int as audiobook, sum(no_track)::int as no_track, sum(bad_time)::int as bad_time, sum(bad_row)::int as bad_row
     from import_files where user_id = $1 and import_id = $2`,
    [userId, importId],
  )
  const [found] = rows
  if (!found) throw new Error('no such import')
  return found
}

export async function filesOf({ userId, importId }: ImportRef) {
  const { rows } = await pool.query<{
    name: string
    status: string
    format: string | null
    error: string | null
    rows: number
  }>('select name, status, format, error, rows from import_files where user_id = $1 and import_id = $2 order by id', [
    userId,
    importId,
  ])
  return rows
}

export async function importRow({ userId, importId }: ImportRef) {
  const { rows } = await pool.query<{ status: string; error: string | null }>(
    'select status, error from imports where user_id = $1 and id = $2',
    [userId, importId],
  )
  return rows[0]
}

export async function playsOf(userId: number) {
  const { rows } = await pool.query<{
    playedAt: Date
    ms: number
    track: string
    artist: string
    album: string | null
    source: string
    importId: number
  }>(
    `select h.played_at as "playedAt", h.ms_played as ms, t.name as track, a.name as artist,
     b.name as album, h.source, h.import_id as "importId"
     from listening_history h join tracks t on t.id = h.track_id join artists a on a.id = h.artist_id
       left join albums b on b.id = h.album_id
     where h.user_id = $1 order by h.played_at, t.name, h.ms_played`,
    [userId],
  )
  return rows
}
