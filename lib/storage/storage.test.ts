import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { s3Storage } from './s3-storage'
import { folderStorage } from './folder-storage'
import type { Storage } from './storage'

const objects = new Map<string, Buffer>()
const uploads = new Map<string, Buffer[]>()
let listings = 0

const signature =
  /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-west-1\/s3\/aws4_request, ?SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, ?Signature=[0-9a-f]{64}$/

/** The part of S3 that is used: multipart uploads, ranges and listing. Every request must be signed. */
async function answer(request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '', 'http://localhost')
  const key = url.pathname.replace('/bucket/', '')
  const uploadId = url.searchParams.get('uploadId') ?? ''
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  if (!signature.test(request.headers.authorization ?? '')) return response.writeHead(403).end()
  if (request.method === 'POST' && url.searchParams.has('uploads')) {
    uploads.set('u1', [])
    return response.end('<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>')
  }
  if (request.method === 'PUT') {
    uploads.get(uploadId)?.push(body)
    return response.setHeader('etag', '"e"').end()
  }
  if (request.method === 'POST') {
    objects.set(key, Buffer.concat(uploads.get(uploadId) ?? []))
    uploads.delete(uploadId)
    return response.end('<CompleteMultipartUploadResult><ETag>"e"</ETag></CompleteMultipartUploadResult>')
  }
  if (request.method === 'DELETE') {
    if (url.pathname.startsWith('/cannot-abort/')) return response.writeHead(500).end()
    if (uploadId) uploads.delete(uploadId)
    else objects.delete(key)
    return response.writeHead(204).end()
  }
  if (request.method === 'HEAD' && /^\/[^/]+\/?$/.test(url.pathname))
    return response.writeHead(url.pathname.startsWith('/missing') ? 404 : 200).end()
  if (url.searchParams.has('list-type')) {
    listings += 1
    return response.end(
      `<ListBucketResult><IsTruncated>false</IsTruncated>${[...objects.keys()]
        .map((name) => `<Contents><Key>${name}</Key><LastModified>2020-01-01T00:00:00Z</LastModified></Contents>`)
        .join('')}</ListBucketResult>`,
    )
  }
  const object = objects.get(key)
  if (!object) return response.writeHead(404).end()
  if (request.method === 'HEAD') return response.setHeader('content-length', object.length).end()
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  return response.writeHead(206).end(object.subarray(Number(start), end ? Number(end) + 1 : undefined))
}

const server = createServer((request, response) => void answer(request, response))
const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-storage-'))
let port = 0
beforeAll(
  () =>
    new Promise<void>((resolve) =>
      server.listen(0, '127.0.0.1', () => {
        port = Number(Object(server.address()).port)
        resolve()
      }),
    ),
)
afterAll(async () => {
  server.close()
  await rm(folder, { recursive: true })
})

const bucket = (name = 'bucket') =>
  s3Storage({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: name,
    accessKeyId: 'AKID',
    secretAccessKey: 'secret',
    region: 'eu-west-1',
  })
const kinds: [string, () => Storage, () => Promise<number>][] = [
  ['folder', () => folderStorage(folder), async () => (await readdir(folder)).length],
  ['bucket', () => bucket(), async () => objects.size + uploads.size],
]

describe.each(kinds)('%s', (_, open, countKept) => {
  test('a stored file can be read whole or by range until it is removed', async () => {
    const storage = open()
    const bytes = Buffer.alloc(20_000_000, 'abcdefg')
    const key = await storage.put(Readable.from([bytes.subarray(0, 9_000_000), bytes.subarray(9_000_000)]))
    const read = async (start?: number, end?: number) =>
      Buffer.concat(await (await storage.read(key, start, end)).toArray())
    expect(await storage.size(key)).toBe(20_000_000)
    expect((await read()).equals(bytes)).toBe(true)
    expect((await read(3, 10)).toString()).toBe('defgabc')
    expect(await storage.listBefore(new Date(Date.now() + 1000))).toEqual([key])
    await storage.remove(key)
    await storage.remove(key)
    await expect(storage.read(key)).rejects.toThrow('no longer in storage')
    expect(await countKept()).toBe(0)
  })

  test('a stream that breaks off leaves nothing in storage', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(10_000_000)
        throw new Error('broke off')
      })(),
    )
    await expect(open().put(broken)).rejects.toThrow('broke off')
    expect(await countKept()).toBe(0)
  })

  test('can be checked without listing what it holds', async () => {
    const storage = open()
    const key = await storage.put(Readable.from([Buffer.alloc(1)]))
    const before = listings
    await expect(storage.check()).resolves.toBeUndefined()
    expect(listings).toBe(before)
    await storage.remove(key)
  })
})

test('a bucket that does not exist fails the check', async () => {
  await expect(bucket('missing').check()).rejects.toThrow('does not exist')
})

test('an upload that breaks off says why, also where its parts cannot be removed', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(10_000_000)
      throw new Error('broke off')
    })(),
  )
  await expect(bucket('cannot-abort').put(broken)).rejects.toThrow('broke off')
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
