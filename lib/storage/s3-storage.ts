import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { UnreadableFile } from './unreadable-file'
import { signRequest, type Credentials } from './sign-request'
import type { Storage } from './storage'

/** What S3 asks of every part but the last: at least 5 MiB. */
const PART = 8 * 1024 * 1024
const PREFIX = 'uploads/'

export type Bucket = Credentials & { endpoint: string; bucket: string; clock: () => Date }

/** Uploads as objects of an S3-compatible bucket, addressed by path. An upload goes up in parts: its size is not known before. */
export function s3Storage(bucket: Bucket): Storage {
  const send = (method: string, key: string, options: Options = {}) => request(bucket, method, key, options)
  return {
    put: (content) => putInParts(send, content),
    async size(key) {
      const { headers } = await send('HEAD', key)
      return Number(headers.get('content-length'))
    },
    async read(key, start = 0, end) {
      if (end !== undefined && end <= start) return Readable.from([])
      const { body } = await send('GET', key, {
        headers: { range: `bytes=${start}-${end === undefined ? '' : end - 1}` },
      })
      // The two declarations of this stream, the browser's and Node's, differ in name alone.
      return body ? Readable.fromWeb(body as ReadableStream) : Readable.from([])
    },
    async remove(key) {
      await send('DELETE', key, { mayBeAbsent: true })
    },
    listBefore: (instant) => listBefore(send, instant),
  }
}

type Options = {
  query?: Record<string, string>
  body?: Buffer | string
  headers?: Record<string, string>
  mayBeAbsent?: boolean
}
type Send = (method: string, key: string, options?: Options) => Promise<Response>

async function request(
  { endpoint, bucket, clock, ...credentials }: Bucket,
  method: string,
  key: string,
  options: Options,
): Promise<Response> {
  const url = new URL(`${endpoint.replace(/\/$/, '')}/${bucket}${key ? `/${PREFIX}${key}` : ''}`)
  for (const [name, value] of Object.entries(options.query ?? {})) url.searchParams.set(name, value)
  const headers = { ...options.headers, ...signRequest(method, url, credentials, clock()) }
  const response = await fetch(url, {
    method,
    headers,
    body: options.body ? new Uint8Array(Buffer.from(options.body)) : undefined,
  })
  if (response.ok || (options.mayBeAbsent && response.status === 404)) return response
  if (response.status === 404) throw new UnreadableFile('is no longer stored here: upload it again')
  throw new Error(`the bucket answered ${response.status} to ${method}: ${(await response.text()).slice(0, 300)}`)
}

async function putInParts(send: Send, content: Readable): Promise<string> {
  const key = randomUUID()
  const uploadId = tag(await (await send('POST', key, { query: { uploads: '' } })).text(), 'UploadId')
  try {
    const etags: string[] = []
    for await (const part of partsOf(content)) {
      const { headers } = await send('PUT', key, {
        query: { partNumber: String(etags.length + 1), uploadId },
        body: part,
      })
      etags.push(headers.get('etag') ?? '')
    }
    const list = etags
      .map((etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`)
      .join('')
    await send('POST', key, { query: { uploadId }, body: `<CompleteMultipartUpload>${list}</CompleteMultipartUpload>` })
    return key
  } catch (error) {
    await send('DELETE', key, { query: { uploadId }, mayBeAbsent: true })
    throw error
  }
}

/** Pieces of the size that S3 takes; one at least, be it empty. */
async function* partsOf(content: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = []
  let bytes = 0
  let isFirst = true
  for await (const chunk of content) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < PART) continue
    yield Buffer.concat(waiting)
    isFirst = false
    waiting = []
    bytes = 0
  }
  if (bytes > 0 || isFirst) yield Buffer.concat(waiting)
}

async function listBefore(send: Send, instant: Date): Promise<string[]> {
  const old: string[] = []
  for (let token = ''; ;) {
    const text = await (
      await send('GET', '', {
        query: { 'list-type': '2', prefix: PREFIX, ...(token && { 'continuation-token': token }) },
      })
    ).text()
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
      if (new Date(tag(object, 'LastModified')) < instant) old.push(tag(object, 'Key').slice(PREFIX.length))
    }
    if (!text.includes('<IsTruncated>true')) return old
    token = tag(text, 'NextContinuationToken')
  }
}

function tag(xml: string, name: string): string {
  const found = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
  if (found === undefined) throw new Error(`the bucket's answer holds no ${name}`)
  return found
}
