import type { Readable } from 'node:stream'
import path from 'node:path'
import { env } from '@/lib/env'
import { s3Storage } from './s3-storage'
import { folderStorage } from './folder-storage'

/** The private place where uploads wait. Keys are random and made by `put`; nothing in it is ever served. */
export type Storage = {
  /** Streams to a new object; a stream that fails leaves nothing behind. */
  put(content: Readable): Promise<string>
  size(key: string): Promise<number>
  /** The bytes from `start` up to `end` (exclusive); all of them without. Throws UnreadableFile where the object is gone. */
  read(key: string, start?: number, end?: number): Promise<Readable>
  /** Deleting what is not there is fine. */
  remove(key: string): Promise<void>
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
  const clock = () => new Date(performance.timeOrigin + performance.now())
  return s3Storage({ endpoint, bucket, accessKeyId, secretAccessKey, region, clock })
}

export const storage: Storage = configured()
