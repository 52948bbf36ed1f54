import 'server-only'
import { Readable, PassThrough } from 'node:stream'
import type { PoolClient } from 'pg'
import { ZipFile } from 'yazl'
import { readPicture } from '@/lib/account/picture'
import { viewerFor } from '@/lib/auth/current-viewer'
import { db, directPool } from '@/lib/db'
import { inTransactionOn } from '@/lib/in-transaction'
import { storage } from '@/lib/storage/storage'
import type { Viewer } from '@/lib/viewer'
import type { ExportFormat } from './export-format'
import { listenFilesByMonth } from './listen-files'
import { musicmuseJson } from './musicmuse-json'
import { parquetFile } from './parquet-file'
import { playFiles, type ExportFile } from './play-files'
import { lastfmFile, malojaFile } from './scrobble-files'

/**
 * Writes everything stored for a person, or their plays for another service, to a zip in private storage, from one
 * snapshot of the database and with a few thousand rows in memory at a time. Returns the storage key.
 */
export async function writeExport(userId: number, format: ExportFormat, now: Date): Promise<string> {
  const viewer = await viewerFor(userId, now)
  const client = await directPool.connect()
  let isBroken = true
  try {
    const key = await inTransactionOn(client, () => writeZip(client, viewer, format), oneSnapshot)
    isBroken = false
    return key
  } finally {
    client.release(isBroken) // after an error the zip may still be reading from the connection, so close it
  }
}

const oneSnapshot = 'begin isolation level repeatable read read only'

async function writeZip(client: PoolClient, viewer: Viewer, format: ExportFormat): Promise<string> {
  const zip = new ZipFile()
  const output = new PassThrough()
  zip.outputStream.pipe(output)
  zip.on('error', (error: Error) => output.destroy(error))
  // A stream is read only after the previous one has ended, so they can share the connection.
  for (const { name, content } of await filesOf(client, viewer, format))
    zip.addReadStreamLazy(name, (done) => done(null, Readable.from(content())))
  const picture = format === 'musicmuse' ? await pictureOf(viewer) : null
  if (picture) zip.addBuffer(picture, 'picture.webp', { compress: false })
  zip.end()
  return storage.put(output)
}

async function filesOf(client: PoolClient, viewer: Viewer, format: ExportFormat): Promise<ExportFile[]> {
  const { userId, now } = viewer
  switch (format) {
    case 'musicmuse':
      return [{ name: 'musicmuse.json', content: () => musicmuseJson(viewer) }, ...(await playFiles(client, userId))]
    case 'listenbrainz':
      return listenFilesByMonth(client, userId)
    case 'lastfm_csv':
      return [lastfmFile(client, userId)]
    case 'maloja':
      return [malojaFile(client, userId, now)]
    case 'parquet':
      return [parquetFile(client, userId)]
  }
}

async function pictureOf({ userId }: Viewer): Promise<Buffer | null> {
  const { imageKey } = await db.user.findUniqueOrThrow({ where: { id: userId }, select: { imageKey: true } })
  return imageKey ? readPicture(imageKey) : null
}
