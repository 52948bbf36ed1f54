import { crc32, deflateRawSync } from 'node:zlib'
import type { TestFile } from './import-files'

type Entry = { name: string; content: Buffer; unpacked?: number; mode?: number }

/**
 * A zip with any name and any claimed size, which zip tools would refuse. With `unpacked`, `content` is already
 * deflated.
 */
export function rawZip(name: string, entries: Entry[]): TestFile {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const data = entry.unpacked === undefined ? deflateRawSync(entry.content) : entry.content
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(entry.content), 0)
    sizes.writeUInt32LE(data.length, 4)
    sizes.writeUInt32LE(entry.unpacked ?? entry.content.length, 8)
    const title = Buffer.from(entry.name)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(title.length, 0)
    const version = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0, 0])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), version, sizes, lengths, title, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), version, sizes, lengths, tail, title]),
    )
    bodies.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return { name, content: Buffer.concat([...bodies, ...directory, end]) }
}
