import type { Readable } from 'node:stream'
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile, getFileNameLowLevel } from 'yauzl'
import { UnreadableFile } from '../../storage/unreadable-file'
import { storage } from '../../storage/storage'

const BLOCK = 256 * 1024

/** Opens a zip in storage by reading only its directory; nothing is downloaded or unpacked. */
export async function openZip(key: string): Promise<ZipFile> {
  const size = await storage.size(key)
  try {
    return await fromRandomAccessReaderPromise(new StoredReader(key, size), size, {
      autoClose: false,
      decodeStrings: false,
    })
  } catch (error) {
    throw toUnreadableFile(error)
  }
}

/** The entries of the zip's directory, in order. Throws UnreadableFile if it is damaged. */
export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry()
  } catch (error) {
    throw toUnreadableFile(error)
  }
}

/** A member's path as its zip writes it, with forward slashes. */
export const pathOf = (entry: Entry) =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)

/** Turns an error of yauzl or zlib into an UnreadableFile; system errors are returned unchanged. */
export function toUnreadableFile(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof UnreadableFile) return error
  const isSystemError = 'code' in error && typeof error.code === 'string' && !error.code.startsWith('Z_')
  return isSystemError ? error : new UnreadableFile("is damaged or incomplete and can't be unpacked", { cause: error })
}

/** Reads ranges of the stored zip. Keeps the last block, because yauzl reads the directory a few bytes at a time. */
class StoredReader extends RandomAccessReader {
  private block: { start: number; bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) }

  constructor(
    private readonly key: string,
    private readonly size: number,
  ) {
    super()
  }

  override read(
    target: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ) {
    this.fill(position, length).then(
      (bytes) => {
        bytes.copy(target, offset)
        callback(bytes.length === length ? null : new Error('unexpected end of file'))
      },
      (error: Error) => callback(error),
    )
  }

  private async fill(position: number, length: number): Promise<Buffer> {
    const within = position - this.block.start
    if (within < 0 || within + length > this.block.bytes.length) {
      const end = Math.min(this.size, position + Math.max(length, BLOCK))
      this.block = { start: position, bytes: await collect(await storage.read(this.key, position, end)) }
    }
    const start = position - this.block.start
    return this.block.bytes.subarray(start, start + length)
  }
}

async function collect(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
