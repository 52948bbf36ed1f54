import { createHash, randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini, type UploadPart } from 's3mini'
import type { Storage } from './storage'
import { UnreadableFile } from './unreadable-file'

const noBucket = 'The bucket for uploads does not exist, or S3_ACCESS_KEY_ID has no access to it.'

/** S3 requires at least 5 MiB for every part of an upload except the last. */
const PART_BYTES = 8 * 1024 * 1024

export type Bucket = {
  endpoint: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  region: string
}

/** Files as objects of an S3-compatible bucket, addressed by path, whose keys begin with a prefix such as `uploads/`. */
export function s3Storage({ endpoint, bucket, ...credentials }: Bucket, prefix = 'uploads/'): Storage {
  const client = new S3mini({ endpoint: `${endpoint.replace(/\/$/, '')}/${bucket}`, ...credentials })
  return {
    identity: async () => createHash('sha256').update(`${endpoint}/${bucket}`).digest('hex').slice(0, 32),
    async put(content, key = randomUUID()) {
      await putInParts(client, content, prefix + key)
      return key
    },
    size: (key) => client.getContentLength(prefix + key).catch(explainMissing),
    async read(key, start = 0, end) {
      if (end !== undefined && end <= start) return Readable.from([])
      // Servers refuse a range of an empty object, so a whole object is asked for without one.
      const isWhole = start === 0 && end === undefined
      const { body } = await client.getObjectRaw(prefix + key, isWhole, start, end).catch(explainMissing)
      // The same stream has two type declarations, the browser's and Node's.
      return body ? Readable.fromWeb(body as ReadableStream) : Readable.from([])
    },
    async remove(key) {
      await client.deleteObject(prefix + key)
    },
    freeBytes: async () => null,
    async check() {
      if (!(await client.bucketExists())) throw new Error(noBucket)
    },
    listBefore: (instant) => listBefore(client, prefix, instant),
  }
}

/** The size of an upload is not known before it ends, so it is sent in parts. */
async function putInParts(client: S3mini, content: Readable, object: string): Promise<void> {
  const uploadId = await client.getMultipartUploadId(object)
  try {
    const parts: UploadPart[] = []
    for await (const part of partsOf(content))
      parts.push(await client.uploadPart(object, uploadId, part, parts.length + 1))
    await client.completeMultipartUpload(object, uploadId, parts)
  } catch (error) {
    // What remains of the upload takes room in the bucket, but is no reason to hide what went wrong.
    await client.abortMultipartUpload(object, uploadId).catch((failed: unknown) => console.error(failed))
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

async function listBefore(client: S3mini, prefix: string, instant: Date): Promise<string[]> {
  const objects = await client.listObjects('/', prefix)
  if (!objects) throw new Error(noBucket)
  return objects
    .filter(({ LastModified }) => new Date(LastModified) < instant)
    .map(({ Key }) => Key.slice(prefix.length))
}

function explainMissing(error: unknown): never {
  if (statusOf(error) === 404 || (error instanceof Error && statusOf(error.cause) === 404))
    throw new UnreadableFile('is no longer in storage: upload it again', { cause: error })
  throw error
}

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null
