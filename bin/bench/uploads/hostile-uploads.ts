import { deflateRawSync } from 'node:zlib'
import type { TestFile } from '@/lib/imports/testing/import-files'
import { rawZip } from '@/lib/imports/testing/raw-zip'
import { zipFiles } from '@/lib/imports/testing/zip-files'

/** A file that means harm, and what its owner must be told; null where its good rows are imported. */
export type HostileUpload = { what: string; file: () => TestFile | Promise<TestFile>; told: RegExp | null }

const play = (track: string) => ({
  ts: '2024-05-01T10:00:00Z',
  ms_played: 40_000,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: 'Honest Ferry',
})
const good = JSON.stringify(Array.from({ length: 200 }, (_, index) => play(`Track ${index}`)))
const MEGABYTE = 1024 ** 2
const zeros = (megabytes: number) => deflateRawSync(Buffer.alloc(megabytes * MEGABYTE), { level: 9 })

export const hostileUploads: HostileUpload[] = [
  {
    what: 'flat bomb: 100 MB of zeros in 100 kB',
    file: () => rawZip('bomb.zip', [{ name: 'zeros.json', content: zeros(100), unpacked: 100 * MEGABYTE }]),
    told: /unpacks to more than 200 times its size/,
  },
  {
    what: 'nested bomb: a zip in a zip in a zip',
    file: async () => zipFiles('outer.zip', [await zipFiles('middle.zip', [await zipFiles('inner.zip', [])])]),
    told: /zip inside a zip/,
  },
  { what: 'overlapping bomb: 150 names for one file', file: overlapping, told: /unpacks to more than 200 times/ },
  {
    what: 'a size that lies: 20 MB told as 2 MB',
    file: () =>
      rawZip('liar.zip', [
        { name: 'liar.json', content: deflateRawSync(Buffer.alloc(20 * MEGABYTE, ' ')), unpacked: 2 * MEGABYTE },
      ]),
    told: /larger than the zip says/,
  },
  {
    what: 'a path outside (../../etc)',
    file: () => rawZip('slip.zip', [{ name: '../../etc/evil.json', content: Buffer.from(good) }]),
    told: /path that points outside/,
  },
  {
    what: 'a link to /etc/passwd',
    file: () => rawZip('link.zip', [{ name: 'link.json', content: Buffer.from('/etc/passwd'), mode: 0o120777 }]),
    told: /is a link, not a file/,
  },
  { what: 'encrypted', file: encrypted, told: /encrypted|password/ },
  {
    what: '65,535 files in a zip',
    file: () =>
      rawZip(
        'many.zip',
        Array.from({ length: 65_535 }, (_, index) => ({ name: `${index}.json`, content: Buffer.from('[]') })),
      ),
    told: /contains 65,535 files/,
  },
  ...tenths('zip', async () => zipFiles('cut.zip', [{ name: 'a.json', content: good }]), /damaged or incomplete/),
  ...tenths('json', async () => ({ name: 'cut.json', content: good }), /incomplete/),
  {
    what: 'UTF-16',
    file: () => ({ name: 'utf-16.json', content: Buffer.from(`\ufeff${good}`, 'utf16le') }),
    told: /UTF-16|not a listening history|not valid|cannot be read|Save it as UTF-8/,
  },
  {
    what: 'one string of 300 MB',
    file: () => ({
      name: 'string.json',
      content: Buffer.concat([Buffer.from('["'), Buffer.alloc(300 * MEGABYTE, 'x'), Buffer.from('"]')]),
    }),
    told: /not a listening history|no plays|single|longer/,
  },
  {
    what: '100,000 brackets',
    file: () => ({ name: 'brackets.json', content: '['.repeat(100_000) + ']'.repeat(100_000) }),
    told: /not a listening history|no plays/,
  },
]

function tenths(kind: string, whole: () => Promise<TestFile>, told: RegExp): HostileUpload[] {
  return Array.from({ length: 9 }, (_, index) => ({
    what: `${kind} cut at ${index + 1} tenths`,
    told,
    file: async () => {
      const { name, content } = await whole()
      const bytes = Buffer.from(content)
      return { name, content: bytes.subarray(0, Math.floor((bytes.length * (index + 1)) / 10)) }
    },
  }))
}

/** Every entry of the directory points at the same data. */
function overlapping(): TestFile {
  const one = Buffer.from(rawZip('one.zip', [{ name: 'a.json', content: zeros(1), unpacked: MEGABYTE }]).content)
  const start = one.indexOf('PK\x01\x02', 0, 'latin1')
  const entry = one.subarray(start, one.length - 22)
  const end = Buffer.from(one.subarray(one.length - 22))
  const names = 150
  end.writeUInt16LE(names, 8)
  end.writeUInt16LE(names, 10)
  end.writeUInt32LE(entry.length * names, 12)
  return {
    name: 'overlapping.zip',
    content: Buffer.concat([one.subarray(0, start), ...Array<Buffer>(names).fill(entry), end]),
  }
}

/** The flag of encryption is set in both headers. */
function encrypted(): TestFile {
  const { name, content } = rawZip('secret.zip', [{ name: 'secret.json', content: Buffer.from(good) }])
  const bytes = Buffer.from(content)
  const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  for (const at of [6, directory + 8]) bytes.writeUInt16LE(bytes.readUInt16LE(at) | 1, at)
  return { name, content: bytes }
}
