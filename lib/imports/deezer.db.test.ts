import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { filesOf, importFiles, importRow, makePerson, playsOf, totals } from './testing/import-files'
import { rawZip } from './testing/raw-zip'
import { workbook } from './testing/workbook'
import { zipFiles } from './testing/zip-files'

const choices = { zone: 'Europe/Paris', time: 'start' as const }
const french = ['Titre', 'Artiste', 'ISRC', 'Album', 'Adresse IP', 'Temps', 'Plateforme', 'Modèle', 'Date']
const english = [
  'Song Title',
  'Artist',
  'ISRC',
  'Album Title',
  'IP Address',
  'Listening Time',
  'Platform Name',
  'Platform Model',
  'Date',
]
const play = (title: string | number, date: string | number, seconds: number | string = 61) => [
  title,
  'Air, Beth Hirsch',
  'FR1',
  'Moon Safari',
  '192.0.2.1',
  seconds,
  'android',
  'Pixel',
  date,
]
const linesOf = async (userId: number) =>
  (await playsOf(userId)).map(({ playedAt, ms, track, artist, album }) =>
    [playedAt.toISOString(), ms, track, artist, album].join(' | '),
  )

test.each([
  ['texts in a table of their own', { shared: true }, english],
  ['texts in the cells, translated columns', { shared: false }, french],
])('a Deezer workbook with %s is read row by row', async (name, options, columns) => {
  const userId = await makePerson(`deezer-${options.shared}`)
  const file = await workbook(
    'deezer-data_123.xlsx',
    [
      columns,
      play('All I <Need>', '2024-07-01 12:00:00'),
      play(1999, '2024-01-01 12:00:00', -1),
      play('Day 45292', 45_292.5),
      [{ formula: 'HYPERLINK("http://example.org")', value: 'Formula' }, ...play('', '2024-01-01 13:00:00').slice(1)],
      play('Old', '1970-01-01 00:00:00'),
      play(randomBytes(600_000).toString('hex'), '2024-01-01 14:00:00'),
    ],
    options,
  )
  const ref = await importFiles(userId, [file], choices)
  expect(await importRow(ref), name).toEqual({ status: 'done', error: null })
  expect(await linesOf(userId)).toEqual([
    // A start with a length becomes an end; Paris is an hour ahead of UTC in winter.
    '2024-01-01T11:00:00.000Z |  | 1999 | Air, Beth Hirsch | Moon Safari',
    '2024-01-01T11:01:01.000Z | 61000 | Day 45292 | Air, Beth Hirsch | Moon Safari',
    '2024-01-01T12:01:01.000Z | 61000 | Formula | Air, Beth Hirsch | Moon Safari',
    '2024-07-01T10:01:01.000Z | 61000 | All I <Need> | Air, Beth Hirsch | Moon Safari',
  ])
  expect(await totals(ref)).toMatchObject({ rows: 6, added: 4, bad_time: 1, bad_row: 1 })
})

test('a workbook may count its days from 1904, and lie in a zip', async () => {
  const userId = await makePerson('deezer-1904')
  const file = await workbook('deezer-data_123.xlsx', [english, play('Mac', 43_830.5)], { date1904: true })
  const ref = await importFiles(userId, [await zipFiles('deezer.zip', [file])], choices)
  expect(await linesOf(userId)).toEqual(['2024-01-01T11:01:01.000Z | 61000 | Mac | Air, Beth Hirsch | Moon Safari'])
  expect((await filesOf(ref)).map(({ name, format }) => [name, format])).toEqual([['deezer-data_123.xlsx', 'deezer']])
})

test('hostile workbooks get a sentence', async () => {
  const userId = await makePerson('deezer-hostile')
  const fine = await workbook('fine.xlsx', [english, play('Fine', '2024-01-01 12:00:00')])
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
  const cases: [Parameters<typeof importFiles>[1][number], RegExp][] = [
    [{ name: 'cut.xlsx', content: Buffer.from(fine.content).subarray(0, -40) }, /^cut\.xlsx is damaged or incomplete/],
    [{ name: 'text.xlsx', content: 'not a workbook' }, /^text\.xlsx is not a listening history/],
    [await zipFiles('zip.xlsx', [{ name: 'a.json', content: '[]' }]), /^zip\.xlsx is actually a zip/],
    [
      rawZip('bomb.xlsx', [
        { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
        { name: 'xl/sharedStrings.xml', content: Buffer.alloc(30_000_000, 'a') },
      ]),
      /^bomb\.xlsx unpacks to more than 200 times its size/,
    ],
    [await workbook('entities.xlsx', [english, play('&b;', 1)], { extra: entities, shared: false }), /^entities\.xlsx/],
    [
      await workbook('other.xlsx', [
        ['a', 'b'],
        ['1', '2'],
      ]),
      /^other\.xlsx is not a listening history/,
    ],
  ]
  for (const [file, sentence] of cases) {
    const ref = await importFiles(userId, [file], choices)
    expect((await importRow(ref))?.status, file.name).toBe(file.name === 'entities.xlsx' ? 'done' : 'failed')
    if (file.name !== 'entities.xlsx') expect((await filesOf(ref))[0]?.error, file.name).toMatch(sentence)
  }
  expect(await playsOf(userId)).toEqual([])
})
