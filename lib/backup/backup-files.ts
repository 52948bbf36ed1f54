import type { Readable } from 'node:stream'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { UnreadableFile } from '@/lib/storage/unreadable-file'
import { pictures, storage } from '@/lib/storage/storage'
import type { FileKind } from './manifest'

export type BackupFile = { kind: FileKind; key: string }

const Keys = z.array(z.object({ key: z.string() }))

/** The files that the rows of this transaction refer to. */
export async function filesOf(client: ClientBase): Promise<BackupFile[]> {
  const pictures = await client.query('select image_key as key from users where image_key is not null order by 1')
  const uploads = await client.query(
    `select f.storage_key as key from import_files f join imports i on i.user_id = f.user_id and i.id = f.import_id
     where f.storage_key is not null and i.status in ('queued', 'running', 'needs_review')
     union select storage_key from user_exports where storage_key is not null order by 1`,
  )
  return [
    ...Keys.parse(pictures.rows).map(({ key }) => ({ kind: 'pictures' as const, key })),
    ...Keys.parse(uploads.rows).map(({ key }) => ({ kind: 'uploads' as const, key })),
  ]
}

const placeOf = ({ kind, key }: BackupFile) =>
  kind === 'uploads' ? { place: storage, name: key } : { place: pictures, name: `${key}.webp` }

/** Null if the file is gone: its owner removed it after the transaction began, or its disk was lost. */
export function openFile(file: BackupFile): Promise<Readable | null> {
  const { place, name } = placeOf(file)
  return place.read(name).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return null
    throw error
  })
}

/** Puts a file where the rows of the backup expect it. */
export async function restoreFile(file: BackupFile, content: Readable): Promise<void> {
  const { place, name } = placeOf(file)
  await place.remove(name) // of a restore that was interrupted
  await place.put(content, name)
}
