import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { S3mini } from 's3mini'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { s3Storage } from '@/lib/storage/s3-storage'
import { goodPassword } from '@/lib/testing/test-person'
import type { App } from '../app-process'
import { importPlays } from '../bench/faults/import-plays'
import { newPerson } from './api-client'
import { startOnTestDatabase } from './start-app'

// With the S3-compatible server that S3_URL names, as http://<key>:<secret>@<host>:<port>/<bucket>. The bucket is for tests
// alone: whatever these leave there is removed.

const { origin, pathname, username, password } = new URL(process.env.S3_URL ?? '')
const bucket = {
  endpoint: origin,
  bucket: pathname.slice(1),
  accessKeyId: decodeURIComponent(username),
  secretAccessKey: decodeURIComponent(password),
  region: 'us-east-1',
}
const TIMEOUT_MS = 300_000
const PLAYS = 3000
const all = s3Storage(bucket, '')
const keys = async () => (await all.listBefore(new Date(Date.now() + 3_600_000))).sort()
const s3 = { S3_ENDPOINT: bucket.endpoint, S3_BUCKET: bucket.bucket, S3_REGION: bucket.region }
const credentials = { S3_ACCESS_KEY_ID: bucket.accessKeyId, S3_SECRET_ACCESS_KEY: bucket.secretAccessKey }
const apps: App[] = []

const empty = async () => void (await Promise.all((await keys()).map((key) => all.remove(key))))
beforeAll(empty)
afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()))
  await empty()
})

test('a file of several parts is read whole and by range, an empty one too', { timeout: TIMEOUT_MS }, async () => {
  const bytes = Buffer.alloc(20_000_000, 'abcdefg')
  const key = await all.put(Readable.from([bytes.subarray(0, 9_000_000), bytes.subarray(9_000_000)]))
  expect(await all.size(key)).toBe(bytes.length)
  expect(digest(await buffer(await all.read(key)))).toBe(digest(bytes))
  expect((await buffer(await all.read(key, 3, 10))).toString()).toBe('defgabc')
  const nothing = await all.put(Readable.from([]))
  expect(await buffer(await all.read(nothing))).toHaveLength(0)
  await Promise.all([key, key, nothing].map((each) => all.remove(each)))
  await expect(all.read(key)).rejects.toThrow('no longer in storage')
  await expect(all.size(key)).rejects.toThrow('no longer in storage')
})

test('an upload that breaks off leaves neither an object nor its parts', { timeout: TIMEOUT_MS }, async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.alloc(10_000_000)
      throw new Error('broke off')
    })(),
  )
  await expect(all.put(broken)).rejects.toThrow('broke off')
  expect(await keys()).toEqual([])
  const client = new S3mini({ ...bucket, endpoint: `${bucket.endpoint}/${bucket.bucket}` })
  expect(JSON.stringify(await client.listMultipartUploads())).not.toContain('"Upload":')
})

test('all objects are found where the server lists them a thousand at a time', { timeout: TIMEOUT_MS }, async () => {
  const names = Array.from({ length: 1010 }, (_, index) => `many/${String(index).padStart(4, '0')}`)
  const waiting = [...names]
  const putSome = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) await all.put(Readable.from([Buffer.from(name)]), name)
  }
  await Promise.all(Array.from({ length: 8 }, putSome))
  expect(await keys()).toEqual(names)
  await empty()
})

test('processes with nothing in common but the database and the bucket', { timeout: TIMEOUT_MS }, async () => {
  const [one, other] = [
    await startOnTestDatabase('one', { ...s3, ...credentials }),
    await startOnTestDatabase('other', { ...s3, ...credentials }),
  ]
  apps.push(one, other)
  const ada = await newPerson('ada')
  const fetched = async (url: string) => Buffer.from(await (await ada.send('GET', url)).arrayBuffer())

  expect(await (await importPlays(one.address, ada.token, 2021, PLAYS))(other.address)).toBe('all plays')
  expect(await (await importPlays(other.address, ada.token, 2022, PLAYS))(one.address)).toBe('all plays')
  expect(await keys()).toEqual([]) // uploads are removed once they are read

  const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#336' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('picture', new Blob([new Uint8Array(png)]), 'me.png')
  const set = await ada.send('POST', `${one.address}/api/settings/picture`, form)
  const { image_url: imageUrl } = z.object({ image_url: z.string() }).parse(await set.json())
  const shown = await fetched(`${other.address}${imageUrl}`)
  expect(await sharp(shown).metadata()).toMatchObject({ format: 'webp', width: 512, height: 512 })
  expect(await keys()).toEqual([expect.stringMatching(/^pictures\/[0-9a-f]{32}\.webp$/)])

  await ada.json('POST', `${one.address}/api/export`, { format: 'musicmuse' })
  const Ready = z.looseObject({ export: z.looseObject({ download_url: z.string() }) })
  const latest = () => ada.json('GET', `${other.address}/api/export`)
  await expect.poll(async () => Ready.safeParse(await latest()).success, { timeout: 120_000 }).toBe(true)
  const { download_url: path } = Ready.parse(await latest()).export
  const [here, there] = [await fetched(`${one.address}${path}`), await fetched(`${other.address}${path}`)]
  expect(digest(here)).toBe(digest(there))
  expect(here.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
  expect((await keys()).map((key) => key.split('/')[0])).toEqual(['pictures', 'uploads'])

  // An export holds the picture: brought back into a new account, it is there again.
  const ben = await newPerson('ben')
  const upload = new FormData()
  upload.append('files', new Blob([new Uint8Array(here)]), 'musicmuse.zip')
  const sent = await ben.send('POST', `${other.address}/api/imports`, upload)
  const Import = z.looseObject({
    import: z.looseObject({ id: z.number(), status: z.string(), plays_added: z.number() }),
  })
  const { id } = Import.parse(await sent.json()).import
  const restored = async () => Import.parse(await ben.json('GET', `${one.address}/api/imports/${id}`)).import
  await expect.poll(async () => (await restored()).status, { timeout: 120_000 }).toBe('done')
  expect((await restored()).plays_added).toBe(2 * PLAYS)

  await ada.json('DELETE', `${other.address}/api/account`, { password: goodPassword })
  await ben.json('DELETE', `${one.address}/api/account`, { password: goodPassword })
  expect(await keys()).toEqual([])
})

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
