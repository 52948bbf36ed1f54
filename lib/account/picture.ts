import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import { pictures } from '@/lib/storage/storage'
import { UnreadableFile } from '@/lib/storage/unreadable-file'
import type { Viewer } from '@/lib/viewer'

export const maxPictureBytes = 5 * 1024 * 1024

const side = 512
/** A small file can decode to a huge image; 50 megapixels is more than cameras produce. */
const maxPixels = 50_000_000

const nameOf = (key: string) => `${key}.webp`

/**
 * Saves a PNG, JPEG or WebP as the viewer's picture: decoded, rotated upright, cropped to a square and encoded as
 * 512×512 WebP without metadata, under a random name. The previous picture is removed. Returns the new key.
 */
export async function setPicture(viewer: Viewer, bytes: Buffer): Promise<string> {
  if (bytes.byteLength > maxPictureBytes)
    throw new AppError('too_large', 'The picture may have at most 5 MB.', { fields: { picture: 'At most 5 MB.' } })
  const webp = await squareWebp(bytes)
  const key = randomBytes(16).toString('hex')
  await pictures.put(Readable.from([webp]), nameOf(key))
  await replaceKey(viewer, key)
  return key
}

export const removePicture = (viewer: Viewer): Promise<void> => replaceKey(viewer, null)

/** A picture as WebP. Throws `not_found`. */
export async function readPicture(key: string): Promise<Buffer> {
  try {
    return await buffer(await pictures.read(nameOf(key)))
  } catch (error) {
    if (error instanceof UnreadableFile) throw notFound('picture')
    throw error
  }
}

/** Removes only the file; the caller updates the row (account deletion). */
export const removePictureFile = (key: string): Promise<void> => pictures.remove(nameOf(key))

async function replaceKey(viewer: Viewer, imageKey: string | null) {
  const before = await db.$transaction(async (tx) => {
    // The row is locked, so that neither of two simultaneous uploads leaves its file behind.
    await tx.$queryRaw`select 1 from users where id = ${viewer.userId} for update`
    const user = await tx.user.findUnique({ where: { id: viewer.userId }, select: { imageKey: true } })
    if (!user) throw notFound('account')
    await tx.user.update({ where: { id: viewer.userId }, data: { imageKey } })
    return user.imageKey
  })
  if (before) await removePictureFile(before)
}

async function squareWebp(bytes: Buffer): Promise<Buffer> {
  if (!hasMagicBytes(bytes)) throw notAPicture()
  try {
    return await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize(side, side, { fit: 'cover', position: 'attention' })
      .webp({ quality: 84 })
      .toBuffer()
  } catch (cause) {
    throw notAPicture(cause)
  }
}

/** Only PNG, JPEG and WebP are decoded: other decoders (SVG, PDF, …) never see uploaded data. */
function hasMagicBytes(bytes: Buffer) {
  const start = bytes.toString('latin1', 0, 12)
  return start.startsWith('\x89PNG\r\n\x1a\n') || start.startsWith('\xff\xd8\xff') || /^RIFF[^]{4}WEBP$/.test(start)
}

const notAPicture = (cause?: unknown) =>
  new AppError('unsupported', 'This is not a picture we can read. Use a PNG, JPEG or WebP.', {
    cause,
    fields: { picture: 'Use a PNG, JPEG or WebP.' },
  })
