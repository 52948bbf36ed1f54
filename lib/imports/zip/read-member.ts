import { pipeline } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { UnreadableFile } from '../../storage/unreadable-file'
import { storage } from '../../storage/storage'
import { toUnreadableFile, entriesOf, openZip, pathOf } from './open-zip'

const DEFLATED = 8

/**
 * Streams the unpacked bytes of a file in a zip. Throws UnreadableFile if their length or checksum differs from the
 * zip's directory.
 */
export async function* readMember(key: string, member: string): AsyncGenerator<Buffer> {
  const zip = await openZip(key)
  try {
    const entry = await findEntry(zip, member)
    let unpacked = 0
    let checksum = 0
    for await (const chunk of await inflated(zip, entry, key)) {
      unpacked += chunk.length
      if (unpacked > entry.uncompressedSize) throw new UnreadableFile('is larger than the zip says')
      checksum = crc32(chunk, checksum)
      yield chunk
    }
    if (unpacked < entry.uncompressedSize || checksum !== entry.crc32)
      throw new UnreadableFile("is damaged: its size or checksum doesn't match the zip's")
  } catch (error) {
    throw toUnreadableFile(error)
  } finally {
    zip.close()
  }
}

async function inflated(zip: ZipFile, entry: Entry, key: string): Promise<AsyncIterable<Buffer>> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = await storage.read(key, fileDataStart, fileDataStart + entry.compressedSize)
  if (entry.compressionMethod !== DEFLATED) return packed
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 })
  pipeline(packed, inflate, () => {}) // an error destroys `inflate`, so its reader throws it
  return inflate
}

async function findEntry(zip: ZipFile, member: string): Promise<Entry> {
  for await (const entry of entriesOf(zip)) if (pathOf(entry) === member) return entry
  throw new UnreadableFile('is no longer in the zip')
}
