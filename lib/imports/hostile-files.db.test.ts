import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { createDeflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { env } from '@/lib/env'
import { sampleFiles } from './sample/sample-files'
import { filesOf, importFiles, importRow, makePerson, playsOf, totals, type TestFile } from './testing/import-files'
import { rawZip } from './testing/raw-zip'
import { zipFiles } from './testing/zip-files'

const play = (track: string) => ({
  ts: '2024-05-01T10:00:00Z',
  ms_played: 40_000,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: 'Honest Ferry',
})
const good = (track: string) => JSON.stringify([play(track)])
const gibibytes = 1024 ** 3

/** One repeated byte, deflated: unpacks to far more than its size. */
async function deflated(byte: string, bytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  const source = Readable.from(
    (function* () {
      for (let left = bytes; left > 0; left -= 1_000_000) yield Buffer.alloc(Math.min(left, 1_000_000), byte)
    })(),
  )
  for await (const chunk of source.pipe(createDeflateRaw({ level: 9 }))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function hostileFiles(): Promise<[TestFile, RegExp][]> {
  const whole = await zipFiles('whole.zip', [{ name: 'a.json', content: good('Never') }])
  const zeros = await deflated('\0', 30_000_000)
  const spaces = await deflated(' ', 30_000_000)
  const huge =
    `[${JSON.stringify(play('Kept'))}, {"ts": "${'x'.repeat(100_000_000)}"}, ` +
    `"${'y'.repeat(2_000_000)}", ${JSON.stringify(play('Kept too'))}]`
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const odd =
    `[${JSON.stringify(play('Kept'))}, ${deep}, {"ts": ${deep}, "ms_played": 1}, {"a": \0}, ` +
    `${JSON.stringify(play('Kept too')).slice(0, -1)}, "extra": ${deep}}]`
  return [
    [{ name: 'cut.zip', content: Buffer.from(whole.content).subarray(0, -30) }, /^cut\.zip is damaged or incomplete/],
    [
      rawZip('bomb.zip', [{ name: 'zeros.json', content: zeros, unpacked: 30_000_000 }]),
      /^bomb\.zip unpacks to more than 200 times its size/,
    ],
    [
      rawZip('liar.zip', [{ name: 'liar.json', content: spaces, unpacked: 2_000_000 }]),
      /^liar\.json is larger than the zip says/,
    ],
    [
      rawZip('giant.zip', [
        { name: 'giant.json', content: zeros, unpacked: 4 * gibibytes - 2 },
        { name: 'giant2.json', content: zeros, unpacked: 4 * gibibytes - 2 },
      ]),
      /^giant\.zip unpacks to more than 4 GiB/,
    ],
    [
      await zipFiles('nested.zip', [await zipFiles('middle.zip', [{ name: 'inner.zip', content: whole.content }])]),
      /^inner\.zip is a zip inside a zip inside a zip/,
    ],
    [
      rawZip('paths.zip', [{ name: '../../etc/evil.json', content: Buffer.from(good('Evil')) }]),
      /etc\/evil\.json has a path that points outside the zip|^evil\.json has a path/,
    ],
    [
      rawZip('absolute.zip', [{ name: '/etc/passwd.json', content: Buffer.from(good('Evil')) }]),
      /passwd\.json has a path that points outside/,
    ],
    [
      rawZip('link.zip', [{ name: 'link.json', content: Buffer.from('/etc/passwd'), mode: 0o120777 }]),
      /^link\.json is a link, not a file/,
    ],
    [
      { name: 'object.json', content: '{"plays": []}' },
      /^object\.json contains a single JSON object instead of a list of plays\. Use Streaming_History/,
    ],
    [
      { name: 'picture.json', content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
      /^picture\.json is actually a PNG picture/,
    ],
    [{ name: 'zipped.json', content: whole.content }, /^zipped\.json is actually a zip/],
    [{ name: 'text.zip', content: 'not a zip at all' }, /^text\.zip is damaged or incomplete/],
    [
      await zipFiles(
        'many.zip',
        Array.from({ length: 2500 }, (_, index) => ({ name: `${index}.json`, content: '[]' })),
      ),
      /^many\.zip contains 2,500 files, more than the limit of 200/,
    ],
    [
      { name: 'cut.json', content: `[${JSON.stringify(play('Never'))}, {"ts": "2024` },
      /^cut\.json is incomplete: it ends after row 1/,
    ],
    [
      { name: 'other.json', content: '[{"uts": 1, "artist": "A"}]' },
      /^other\.json is not a listening history that MusicMuse can read\. Use/,
    ],
    [{ name: 'empty.json', content: '' }, /^empty\.json is empty/],
    [{ name: 'list.json', content: '[ ]' }, /^list\.json contains no plays/],
    [{ name: 'nulls.json', content: `[${'null,'.repeat(300)}${JSON.stringify(play('Kept'))}]` }, /^$/],
    [{ name: 'huge.json', content: huge }, /^$/],
    [{ name: 'odd.json', content: odd }, /^$/],
  ]
}

/** Files that are imported although some of their rows are invalid. They all contain the same two plays. */
const readable: Record<string, object> = {
  'nulls.json': { rows: 301, bad_row: 300 },
  'huge.json': { rows: 4, bad_row: 2 },
  'odd.json': { rows: 5, bad_row: 2, bad_time: 1 },
}

test('each hostile file gets a sentence that names it, the rest goes on, and nobody else is disturbed', async () => {
  const [hostile, calm] = [await makePerson('hostile'), await makePerson('calm')]
  const cases = await hostileFiles()
  const sample = [
    ...sampleFiles({ plays: 4000, seed: 5, from: '2023-01-01', to: '2024-06-30', format: 'spotify_extended' }),
  ]
  const [, other] = await Promise.all([
    Promise.all(
      cases.map(async ([file, sentence]) => {
        const ref = await importFiles(hostile, [file])
        const told = [...(await filesOf(ref)).map(({ error }) => error ?? ''), (await importRow(ref))?.error ?? '']
        expect(
          told.some((error) => sentence.test(error)),
          `${file.name}: ${told.join(' | ')}`,
        ).toBe(true)
        const sums = readable[file.name]
        expect((await importRow(ref))?.status, file.name).toBe(sums ? 'done' : 'failed')
        if (sums) expect(await totals(ref), file.name).toMatchObject(sums)
      }),
    ),
    importFiles(
      calm,
      sample.map(({ name, text }) => ({ name, content: text })),
    ),
  ])
  expect((await totals(other)).added).toBe(4000)
  expect((await playsOf(hostile)).map(({ track }) => track)).toEqual(['Kept', 'Kept too'])
  expect(await readdir(path.resolve(env.DATA_DIR, 'uploads'))).toEqual([])
}, 240_000)

test('a bad file fails alone: the others of its upload and of its zip are read', async () => {
  const userId = await makePerson('mixed')
  const zip = await zipFiles('mixed.zip', [
    { name: 'cut.json', content: good('No').slice(0, -4) },
    { name: 'fine.json', content: good('Fine') },
    { name: 'inner.zip', content: 'x' },
  ])
  const ref = await importFiles(userId, [
    zip,
    { name: 'object.json', content: '{}' },
    { name: 'also.json', content: good('Also') },
  ])
  expect((await filesOf(ref)).map(({ name, status }) => [name, status]).sort()).toEqual([
    ['also.json', 'done'],
    ['cut.json', 'failed'],
    ['fine.json', 'done'],
    ['inner.zip', 'failed'],
    ['object.json', 'failed'],
  ])
  expect(await importRow(ref)).toEqual({ status: 'done', error: null })
  expect((await playsOf(userId)).map(({ track }) => track)).toEqual(['Also', 'Fine'])
})

test('names of every kind come through whole', async () => {
  const userId = await makePerson('names')
  const names = [
    '<script>alert(1)</script>',
    '🎵'.repeat(3000),
    'tab\there\nand \\N there',
    'שלום עולם',
    "Robert'); drop table plays;--",
    'half \ud800 a pair',
    '\\.',
  ]
  await importFiles(userId, [
    {
      name: 'names.json',
      content: JSON.stringify(
        names.map((name) => ({ ...play(name), master_metadata_album_album_name: `${name}\u0000` })),
      ),
    },
  ])
  expect((await playsOf(userId)).map(({ track }) => track).sort()).toEqual(
    names.map((name) => name.replace('\ud800', '\ufffd')).sort(),
  )
})
