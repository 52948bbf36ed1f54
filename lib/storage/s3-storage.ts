import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini, type UploadPart } from 's3mini'
import type { Storage } from './storage'
import { UnreadableFile } from './unreadable-file'

/** S3 requires at least 5 MiB for every part of an upload except the last. */
const PART_BYTES = 8 * 1024 * 1024
const PREFIX = 'uploads/'

export type Bucket = {
  endpoint: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  region: string
}

/** Uploads as objects of an S3-compatible bucket, addressed by path. */
export function s3Storage({ endpoint, bucket, ...credentials }: Bucket): Storage {
  const client = new S3mini({ endpoint: `${endpoint.replace(/\/$/, '')}/${bucket}`, ...credentials })
  return {
    identity: async () => createHash('sha256').update(`${endpoint}/${bucket}`).digest('hex').slice(0, 32),
    put: (content, key = randomUUID()) => putInParts(client, content, key),
    size: (key) => client.getContentLength(PREFIX + key).catch(explainMissing),
    async read(key, start = 0, end) {
      if (end !== undefined && end <= start) return Readable.from([])
      const { body } = await client.getObjectRaw(PREFIX + key, false, start, end).catch(explainMissing)
      // The same stream has two type declarations, the browser's and Node's.
      return body ? Readable.fromWeb(body as ReadableStream) : Readable.from([])
    },
    async remove(key) {
      await client.deleteObject(PREFIX + key)
    },
    freeBytes: async () => null,
    listBefore: (instant) => listBefore(client, instant),
  }
}

/** The size of an upload is not known before it ends, so it is sent in parts. */
async function putInParts(client: S3mini, content: Readable, key: string): Promise<string> {
  const object = PREFIX + key
  const uploadId = await client.getMultipartUploadId(object)
  try {
    const parts: UploadPart[] = []
    for await (const part of partsOf(content))
      parts.push(await client.uploadPart(object, uploadId, part, parts.length + 1))
    await client.completeMultipartUpload(object, uploadId, parts)
    return key
  } catch (error) {
    await client.abortMultipartUpload(object, uploadId)
    throw error
  }
}

/** Parts of at least PART_BYTES and a shorter last one; an empty upload is one empty part. */
async function* partsOf(content: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let bytes = 0
  let isFirst = true
  for await (const chunk of content) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < PART_BYTES) continue
    yield Buffer.concat(waiting)
    isFirst = false
    waiting = []
    bytes = 0
  }
  if (bytes > 0 || isFirst) yield Buffer.concat(waiting)
}

async function listBefore(client: S3mini, instant: Date): Promise<string[]> {
  const objects = await client.listObjects('/', PREFIX)
  if (!objects) throw new Error('The bucket for uploads does not exist.')
  return objects
    .filter(({ LastModified }) => new Date(LastModified) < instant)
    .map(({ Key }) => Key.slice(PREFIX.length))
}

function explainMissing(error: unknown): never {
  if (statusOf(error) === 404 || (error instanceof Error && statusOf(error.cause) === 404))
    throw new UnreadableFile('is no longer in storage: upload it again', { cause: error })
  throw error
}

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
