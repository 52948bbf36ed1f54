import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Viewer } from '@/lib/viewer'

let data: string
let picture: typeof import('@/lib/account/picture')
let db: typeof import('@/lib/db').db
let viewer: Viewer

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'musicmuse-pictures-'))
  process.env.DATA_DIR = data
  picture = await import('@/lib/account/picture')
  db = (await import('@/lib/db')).db
  const { id: userId } = await db.user.create({
    data: { username: 'alice', email: 'a@example.org', settings: { create: {} } },
  })
  viewer = { userId, timeZone: 'UTC', now: new Date(), weekStart: 1, hemisphere: 'north', country: 'US' }
})
afterAll(() => rm(data, { recursive: true, force: true }))

const files = () => readdir(path.join(data, 'pictures'))
const keyOf = async () => (await db.user.findUniqueOrThrow({ where: { id: viewer.userId } })).imageKey
const canvas = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3366cc' } })

test.each(['png', 'jpeg', 'webp'] as const)(
  '%s becomes a 512×512 WebP without metadata and replaces the previous picture',
  async (format) => {
    const taken = await canvas(900, 300)
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      [format]()
      .toBuffer()
    const key = await picture.setPicture(viewer, taken)
    const stored = await picture.readPicture(key)
    const { format: kept, width, height, exif, icc, xmp } = await sharp(stored).metadata()
    expect({ kept, width, height, exif, icc, xmp }).toEqual({
      kept: 'webp',
      width: 512,
      height: 512,
      exif: undefined,
      icc: undefined,
      xmp: undefined,
    })
    expect(await files()).toEqual([`${key}.webp`])
    expect(await keyOf()).toBe(key)
  },
)

test('refuses anything but a picture and stores nothing', async () => {
  const before = await files()
  const png = await canvas(64, 64).png().toBuffer()
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>',
  )
  for (const bytes of [Buffer.alloc(0), Buffer.from('<script>alert(1)</script>'), png.subarray(0, 60), gif, svg]) {
    await expect(picture.setPicture(viewer, bytes)).rejects.toMatchObject({ code: 'unsupported' })
  }
  await expect(picture.setPicture(viewer, Buffer.alloc(5 * 1024 * 1024 + 1))).rejects.toMatchObject({
    code: 'too_large',
  })
  await expect(picture.setPicture(viewer, await canvas(9000, 9000).png().toBuffer())).rejects.toMatchObject({
    code: 'unsupported',
  })
  expect(await files()).toEqual(before)
})

test('two simultaneous uploads leave one file, and removing leaves none', async () => {
  const png = await canvas(64, 64).png().toBuffer()
  await Promise.all([picture.setPicture(viewer, png), picture.setPicture(viewer, png), picture.setPicture(viewer, png)])
  expect(await files()).toEqual([`${await keyOf()}.webp`])
  expect(await readFile(path.join(data, 'pictures', `${await keyOf()}.webp`))).not.toHaveLength(0)
  await picture.removePicture(viewer)
  expect([await files(), await keyOf()]).toEqual([[], null])
  await expect(picture.readPicture('0'.repeat(32))).rejects.toMatchObject({ code: 'not_found' })
})
