import { expect, test } from 'vitest'
import { listMerges } from '@/lib/catalog/list-merges'
import { mergeItems } from '@/lib/catalog/merge-items'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { pool } from '@/lib/db'
import { createListener } from '@/lib/testing/test-listener'
import { removeImport } from './remove-import'
import { importFiles, playsOf, type TestFile } from './testing/import-files'
import { workbook } from './testing/workbook'

type Row = { at: number; artist: string; track?: string; listed?: string[]; mapped?: string[] }

const listens = (...rows: Row[]): TestFile => ({
  name: 'listens.jsonl',
  content: rows
    .map(({ at, artist, track = `Song ${at}`, listed, mapped }) =>
      JSON.stringify({
        listened_at: 1_700_000_000 + at * 1000,
        track_metadata: {
          artist_name: artist,
          track_name: track,
          additional_info: { ...(listed && { artist_names: listed }) },
          mbid_mapping: mapped ? { artists: mapped.map((name) => ({ artist_credit_name: name })) } : null,
        },
      }),
    )
    .join('\n'),
})

const lastfm = (...rows: Row[]): TestFile => ({
  name: 'recenttracks.csv',
  content: [
    'uts,artist,album,track',
    ...rows.map(({ at, artist, track = `Song ${at}` }) =>
      [1_700_000_000 + at * 1000, artist, '', track].map((cell) => `"${cell}"`).join(),
    ),
  ].join('\n'),
})

const maloja = (at: number, ...artists: string[]): TestFile => ({
  name: 'maloja_export.json',
  content: JSON.stringify({
    maloja: { export_time: 1_748_738_994 },
    scrobbles: [
      { time: 1_700_000_000 + at * 1000, track: { artists, title: `Song ${at}`, album: null }, duration: 200 },
    ],
  }),
})

const koito = (at: number, ...artists: string[]): TestFile => ({
  name: 'koito_export.json',
  content: JSON.stringify({
    version: '1',
    listens: [
      {
        listened_at: new Date(1_700_000_000_000 + at * 1_000_000).toISOString().replace('.000Z', 'Z'),
        track: { aliases: [{ alias: `Song ${at}`, is_primary: true }] },
        artists: artists.map((alias, nth) => ({ is_primary: nth === 1, aliases: [{ alias, is_primary: true }] })),
      },
    ],
  }),
})

const spotify = (at: number, artist: string): TestFile => ({
  name: 'Streaming_History_Audio_2023_1.json',
  content: JSON.stringify([
    {
      ts: new Date(1_700_000_000_000 + at * 1_000_000).toISOString().replace('.000Z', 'Z'),
      ms_played: 200_000,
      master_metadata_track_name: `Song ${at}`,
      master_metadata_album_artist_name: artist,
    },
  ]),
})

const deezer = (...artists: string[]) =>
  workbook('deezer-data_1.xlsx', [
    [
      'Song Title',
      'Artist',
      'ISRC',
      'Album Title',
      'IP Address',
      'Listening Time',
      'Platform Name',
      'Platform Model',
      'Date',
    ],
    ...artists.map((artist, nth) => [
      `Song ${nth}`,
      artist,
      `FR${nth}`,
      '',
      '',
      200,
      'ios',
      'Phone',
      `2024-01-01 1${nth}:00:00`,
    ]),
  ])

/** Whom each play counts for, in the order of time. */
const artistsOf = async (userId: number) => (await playsOf(userId)).map(({ artist }) => artist)
const idOf = async (name: string) =>
  (await pool.query<{ id: number }>('select id from artists where name = $1', [name])).rows[0]?.id ?? 0

test('a line of several artists is one artist until a file lists them; then every play of it counts as the first', async () => {
  const { userId } = await createListener()
  const lines = ['Ada & Bo', 'Ada, Bo', 'Ada feat. Bo']
  await importFiles(userId, [lastfm(...lines.map((artist, at) => ({ at, artist })))])
  expect(await artistsOf(userId)).toEqual(lines)
  await importFiles(userId, [
    listens(
      { at: 10, artist: 'Ada & Bo', listed: ['Ada', 'Bo'] },
      { at: 11, artist: 'Ada feat. Bo', mapped: ['Ada', 'Bo'] },
      { at: 12, artist: 'Ada, Bo' },
    ),
  ])
  expect(await artistsOf(userId)).toEqual(['Ada', 'Ada, Bo', 'Ada', 'Ada', 'Ada', 'Ada, Bo'])
  // A later file that lists nothing follows.
  await importFiles(userId, [lastfm({ at: 20, artist: 'Ada & Bo' })])
  expect((await artistsOf(userId)).at(-1)).toBe('Ada')
})

test.each([
  ['Maloja', maloja(1, 'Cy', 'Di'), 'Cy'],
  ['Maloja with a joined twin', maloja(1, 'Cy × Di', 'Di'), 'Cy × Di'],
  ['Koito, whose main artist may come later', koito(1, 'Cy', 'Di'), 'Di'],
])('%s lists the artists of a line', async (_, file, artist) => {
  const { userId } = await createListener()
  await importFiles(userId, [file])
  expect(await artistsOf(userId)).toEqual([artist])
})

test('Deezer’s line with commas is split only between artists who are known by themselves', async () => {
  const { userId } = await createListener()
  await importFiles(userId, [await deezer('Eve, Flo', 'Eve', 'Flo', 'Earth, Wind & Fire', 'Earth', 'Gus, Eve')], {
    zone: 'UTC',
    time: 'start',
  })
  expect(await artistsOf(userId)).toEqual(['Eve', 'Eve', 'Flo', 'Earth, Wind & Fire', 'Earth', 'Gus, Eve'])
})

test.each([
  ['its file lists it as one', listens({ at: 1, artist: 'Earth, Wind & Fire', listed: ['Earth, Wind & Fire'] })],
  ['the list is about another recording', listens({ at: 1, artist: 'Earth, Wind & Fire', mapped: ['Low', 'Ida'] })],
  [
    'a file lists it among others',
    listens(
      { at: 1, artist: 'Earth, Wind & Fire', listed: ['Earth', 'Wind & Fire'] },
      { at: 2, artist: 'Earth, Wind & Fire & The Emotions', listed: ['Earth, Wind & Fire', 'The Emotions'] },
    ),
  ],
])('“Earth, Wind & Fire” stays whole where %s', async (_, file) => {
  const { userId } = await createListener()
  await importFiles(userId, [file])
  expect(new Set(await artistsOf(userId))).toEqual(new Set(['Earth, Wind & Fire']))
})

test('an artist of Spotify’s, which names one for each track, stays whole', async () => {
  const { userId } = await createListener()
  await importFiles(userId, [spotify(1, 'Hal & Ivy')])
  await importFiles(userId, [listens({ at: 2, artist: 'Hal & Ivy', listed: ['Hal', 'Ivy'] })])
  expect(await artistsOf(userId)).toEqual(['Hal & Ivy', 'Hal & Ivy'])
})

test('splitting can be undone, which later imports respect, and done again', async () => {
  const { userId, viewer } = await createListener()
  const file = (at: number) => listens({ at, artist: 'Jo & Kit', listed: ['Jo', 'Kit'] })
  await importFiles(userId, [file(1)])
  expect(await listMerges(viewer())).toMatchObject([
    { source: { name: 'Jo & Kit' }, target: { name: 'Jo' }, isListed: true },
  ])
  const sourceId = await idOf('Jo & Kit')
  expect(await unmergeItems(viewer(), { kind: 'artist', sourceId })).toBe(1)
  await importFiles(userId, [file(2)])
  expect(await artistsOf(userId)).toEqual(['Jo & Kit', 'Jo & Kit'])
  const again = { kind: 'artist' as const, sourceId, targetId: await idOf('Jo') }
  expect(await mergeItems(viewer(), again)).toBe(2)
  await importFiles(userId, [file(3)])
  expect(await artistsOf(userId)).toEqual(['Jo', 'Jo', 'Jo'])
  expect(await listMerges(viewer())).toMatchObject([{ isListed: false }])
})

test('what the person chose for a line before stays', async () => {
  const { userId, viewer } = await createListener()
  await importFiles(userId, [lastfm({ at: 1, artist: 'Lu & Mo' }, { at: 2, artist: 'Mo' })])
  await mergeItems(viewer(), { kind: 'artist', sourceId: await idOf('Lu & Mo'), targetId: await idOf('Mo') })
  await importFiles(userId, [listens({ at: 3, artist: 'Lu & Mo', listed: ['Lu', 'Mo'] })])
  expect(await artistsOf(userId)).toEqual(['Mo', 'Mo', 'Mo'])
})

test('a line stays split as long as an import lists its artists, and no longer', async () => {
  const { userId, viewer } = await createListener()
  const listing = (at: number) => listens({ at, artist: 'Nia & Ove', listed: ['Nia', 'Ove'] })
  await importFiles(userId, [lastfm({ at: 1, artist: 'Nia & Ove' })])
  const first = await importFiles(userId, [listing(2)])
  const second = await importFiles(userId, [listing(3)])
  await removeImport(first)
  expect(await artistsOf(userId)).toEqual(['Nia', 'Nia'])
  await removeImport(second)
  expect(await artistsOf(userId)).toEqual(['Nia & Ove'])
  expect(await listMerges(viewer())).toEqual([])
})

test('one person’s lists change nobody else’s history', async () => {
  const [{ userId: one }, { userId: other }] = [await createListener(), await createListener()]
  await importFiles(other, [lastfm({ at: 1, artist: 'Pia & Quinn' })])
  await importFiles(one, [listens({ at: 1, artist: 'Pia & Quinn', listed: ['Pia', 'Quinn'] })])
  expect([await artistsOf(one), await artistsOf(other)]).toEqual([['Pia'], ['Pia & Quinn']])
})

test('files of one import that are saved at the same time split a line once, with every play of it', async () => {
  const { userId, viewer } = await createListener()
  const listing = (at: number) => ({
    ...listens({ at, artist: 'Rae & Sol', listed: ['Rae', 'Sol'] }, { at: at + 1, artist: 'Rae & Sol' }),
    name: `listens-${at}.jsonl`,
  })
  await importFiles(userId, [lastfm({ at: 1, artist: 'Rae & Sol' }), listing(10), listing(20), listing(30)])
  expect(await artistsOf(userId)).toEqual(Array.from({ length: 7 }, () => 'Rae'))
  expect(await listMerges(viewer())).toHaveLength(1)
})
