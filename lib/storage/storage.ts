import type { Readable } from 'node:stream'
import path from 'node:path'
import { env } from '@/lib/env'
import { s3Storage } from './s3-storage'
import { folderStorage } from './folder-storage'

/** Private storage for uploads and exports. No URL serves a file by its key. */
export type Storage = {
  /** The same in every process that uses this storage, and in no other. */
  identity(): Promise<string>
  /** Streams into a new object and returns its key, by default a random one. If the stream fails, nothing is stored. */
  put(content: Readable, key?: string): Promise<string>
  size(key: string): Promise<number>
  /**
   * The bytes from `start` (default 0) to `end` (exclusive; default all). Throws UnreadableFile if the object does not
   * exist.
   */
  read(key: string, start?: number, end?: number): Promise<Readable>
  /** Does nothing if the object does not exist. */
  remove(key: string): Promise<void>
  /** How many bytes still fit; null where nobody can know. */
  freeBytes(): Promise<number | null>
  /** Objects last written before an instant. */
  listBefore(instant: Date): Promise<string[]>
}

function configured(): Storage {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_REGION: region,
  } = env
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey)
    return folderStorage(path.resolve(env.DATA_DIR, 'uploads'))
  return s3Storage({ endpoint, bucket, accessKeyId, secretAccessKey, region })
}

export const storage: Storage = configured()
