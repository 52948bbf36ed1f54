import { expect, test } from 'vitest'
import { importFiles, makePerson, playsOf, totals } from './testing/import-files'

const extended = (ts: string, track: string, ms: number) => ({
  ts,
  ms_played: ms,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: 'Amber Harbour',
  master_metadata_album_album_name: 'Tides',
})
const account = (endTime: string, trackName: string, msPlayed: number) => ({
  endTime,
  artistName: 'amber  HARBOUR',
  trackName,
  msPlayed,
})
const file = (name: string, rows: object[]) => ({ name, content: JSON.stringify(rows) })

const exact = file('exact.json', [
  extended('2024-03-01T12:00:10Z', 'One', 60_000),
  extended('2024-03-01T12:00:50Z', 'One', 60_000),
  extended('2024-03-01T12:04:00Z', 'Two', 0),
])
const coarse = file('coarse.json', [
  account('2024-03-01 12:00', 'ONE', 60_000),
  account('2024-03-01 12:00', 'one', 60_000),
  account('2024-03-01 12:04', 'Two', 0),
])

const expected = [
  ['2024-03-01T12:00:10.000Z', 'spotify_extended', 'Tides'],
  ['2024-03-01T12:00:50.000Z', 'spotify_extended', 'Tides'],
  ['2024-03-01T12:04:00.000Z', 'spotify_extended', 'Tides'],
]
const shape = async (userId: number) =>
  (await playsOf(userId)).map(({ playedAt, source, album }) => [playedAt.toISOString(), source, album])

test('extended first: the account data adds nothing', async () => {
  const userId = await makePerson('extended-first')
  await importFiles(userId, [exact])
  expect(await totals(await importFiles(userId, [coarse]))).toMatchObject({ rows: 3, added: 0, duplicates: 3 })
  expect(await shape(userId)).toEqual(expected)
})

test('account data first: each play is filled in where it stands', async () => {
  const userId = await makePerson('account-first')
  expect(await totals(await importFiles(userId, [coarse]))).toMatchObject({ rows: 3, added: 3, duplicates: 0 })
  expect(await totals(await importFiles(userId, [exact]))).toMatchObject({ rows: 3, added: 0, duplicates: 3 })
  expect(await shape(userId)).toEqual(expected)
  expect(await totals(await importFiles(userId, [coarse]))).toMatchObject({ added: 0, duplicates: 3 })
  expect(await totals(await importFiles(userId, [exact]))).toMatchObject({ added: 0, duplicates: 3 })
})

test('both in one upload, in either order', async () => {
  for (const [index, files] of [
    [exact, coarse],
    [coarse, exact],
  ].entries()) {
    const userId = await makePerson(`together-${index}`)
    expect(await totals(await importFiles(userId, files))).toMatchObject({ rows: 6, added: 3, duplicates: 3 })
    expect(await shape(userId)).toEqual(expected)
  }
})

test('one to one: two rows alike and one exact play are two plays, in either order', async () => {
  const one = file('one.json', [extended('2024-03-01T12:00:00Z', 'One', 60_000)])
  for (const [index, files] of [
    [one, coarse],
    [coarse, one],
  ].entries()) {
    const userId = await makePerson(`one-to-one-${index}`)
    for (const each of files) await importFiles(userId, [each])
    expect((await playsOf(userId)).map(({ source }) => source)).toEqual([
      'spotify_extended',
      'spotify_account',
      'spotify_account',
    ])
  }
})
