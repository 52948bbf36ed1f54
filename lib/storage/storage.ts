import type { Readable } from 'node:stream'
import path from 'node:path'
import { env } from '@/lib/env'
import { s3Storage } from './s3-storage'
import { folderStorage } from './folder-storage'
import { UnreadableFile } from './unreadable-file'

/** Private storage for files of people. */
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
  /** Throws if the storage cannot be reached. Costs the same however much it holds. */
  check(): Promise<void>
  /** Objects last written before an instant. */
  listBefore(instant: Date): Promise<string[]>
}

/** Uploads and exports, under random keys. */
export const storage: Storage = open('uploads')

/** Profile pictures, under names such as `0123….webp`. */
export const pictures: Storage = open('pictures', /^[0-9a-f]{32}\.webp$/)

function open(name: 'uploads' | 'pictures', key?: RegExp): Storage {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_REGION: region,
  } = env
  const folder = folderStorage(path.resolve(env.DATA_DIR, name), key)
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return folder
  const inBucket = s3Storage({ endpoint, bucket, accessKeyId, secretAccessKey, region }, `${name}/`)
  return name === 'pictures' ? withOlder(inBucket, folder) : inBucket
}

/** Earlier versions kept pictures in the folder, also where there was a bucket. */
function withOlder(bucket: Storage, folder: Storage): Storage {
  return {
    ...bucket,
    read: (key, ...range) =>
      bucket.read(key, ...range).catch((error: unknown) => {
        if (error instanceof UnreadableFile) return folder.read(key, ...range)
        throw error
      }),
    remove: async (key) => void (await Promise.all([bucket.remove(key), folder.remove(key)])),
  }
}
