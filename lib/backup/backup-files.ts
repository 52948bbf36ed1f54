import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { env } from '@/lib/env'
import { UnreadableFile } from '@/lib/storage/unreadable-file'
import { storage } from '@/lib/storage/storage'
import type { FileKind } from './manifest'

export type BackupFile = { kind: FileKind; key: string }

const Keys = z.array(z.object({ key: z.string() }))
const pictureFile = (key: string) => path.resolve(env.DATA_DIR, 'pictures', `${key}.webp`)

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

/** Null if the file is gone: its owner removed it after the transaction began, or its disk was lost. */
export async function openFile({ kind, key }: BackupFile): Promise<Readable | null> {
  if (kind === 'uploads')
    return storage.read(key).catch((error: unknown) => {
      if (error instanceof UnreadableFile) return null
      throw error
    })
  const exists = await stat(pictureFile(key)).then(
    () => true,
    () => false,
  )
  return exists ? createReadStream(pictureFile(key)) : null
}

/** Puts a file where the rows of the backup expect it. */
export async function restoreFile({ kind, key }: BackupFile, content: Readable): Promise<void> {
  if (kind === 'uploads') {
    await storage.remove(key) // of a restore that was interrupted
    await storage.put(content, key)
  } else {
    await mkdir(path.dirname(pictureFile(key)), { recursive: true })
    await pipeline(content, createWriteStream(pictureFile(key)))
  }
}
