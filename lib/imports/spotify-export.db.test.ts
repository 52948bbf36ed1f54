import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { cancelImport } from './cancel-import'
import { removeImport } from './remove-import'
import { sampleFiles } from './sample/sample-files'
import { filesOf, importFiles, importRow, makePerson, totals } from './testing/import-files'
import { recountExport } from './testing/recount-export'
import { zipFiles } from './testing/zip-files'

const history = { plays: 58_500, seed: 7, from: '2018-01-01', to: '2025-12-31' }
const extended = [...sampleFiles({ ...history, format: 'spotify_extended' })]
const accountData = [...sampleFiles({ ...history, format: 'spotify_account' })]

const texts = extended.map(({ text }, index) =>
  index === 1
    ? `\ufeff${text}`
    : index === 2
      ? JSON.stringify(JSON.parse(text), null, '\t')
      : index === 3
        ? JSON.stringify(JSON.parse(text))
        : text,
)
const expected = recountExport(texts)
const folder = 'Spotify Extended Streaming History'
const extendedZip = await zipFiles('my_spotify_data.zip', [
  ...extended.map(({ name }, index) => ({ name: `${folder}/${name}`, content: texts[index] ?? '' })),
  { name: `${folder}/ReadMeFirst_ExtendedStreamingHistory.pdf`, content: '%PDF-1.7' },
  { name: '__MACOSX/Spotify Extended Streaming History/._ReadMeFirst.pdf', content: 'junk' },
  { name: '.DS_Store', content: 'junk' },
])
const accountZip = await zipFiles('my_account_data.zip', [
  ...accountData.map(({ name, text }) => ({ name: `Spotify Account Data/${name}`, content: text })),
  { name: 'Spotify Account Data/Userdata.json', content: '{"username":"ada"}' },
  { name: 'Spotify Account Data/Playlist1.json', content: '{"playlists":[]}' },
])

const keysOf = async (userId: number) => {
  const { rows } = await pool.query<{ key: string }>(
    `select to_char(h.played_at at time zone 'UTC',
     'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '|' || h.ms_played || '|' || a.name_key || '|' || t.name_key as key
     from listening_history h join tracks t on t.id = h.track_id join artists a on a.id = h.artist_id where h.user_id = $1`,
    [userId],
  )
  return rows.map(({ key }) => key).sort()
}

test('a made-up export of about 60,000 rows is what an independent recountExport says, to the row', async () => {
  const userId = await makePerson('export', 'America/New_York')
  const first = await importFiles(userId, [extendedZip])
  const sums = await totals(first)
  expect(await importRow(first)).toEqual({ status: 'done', error: null })
  expect(sums).toMatchObject({
    rows: expected.rows,
    added: expected.plays.size,
    podcast: expected.podcast,
    audiobook: expected.audiobook,
    no_track: expected.no_track,
    bad_row: 0,
    bad_time: 0,
  })
  expect(sums.rows).toBe(sums.added + sums.duplicates + sums.podcast + sums.audiobook + sums.no_track)
  expect(sums.rows).toBeGreaterThan(60_000)
  expect(sums.duplicates).toBeGreaterThan(1000)
  expect(await keysOf(userId)).toEqual([...expected.plays.keys()].sort())

  const files = await filesOf(first)
  expect(files.filter(({ status }) => status === 'done')).toHaveLength(9)
  expect(files.find(({ name }) => name.includes('Video'))).toMatchObject({ rows: 3 })
  expect(files.filter(({ status }) => status === 'ignored').map(({ error }) => error)).toEqual([
    'ReadMeFirst_ExtendedStreamingHistory.pdf is a PDF, not a listening history.',
  ])
  expect(await readdir(path.resolve(env.DATA_DIR, 'uploads'))).toEqual([])

  // Local columns agree with PostgreSQL's conversion of the instant, also around clock changes.
  const { rowCount: wrong } = await pool.query(
    `select from listening_history where user_id = $1
     and (local_date, local_hour::int, local_weekday::int) <> ((played_at at time zone 'America/New_York')::date,
       extract(hour from played_at at time zone 'America/New_York')::int,
         extract(dow from played_at at time zone 'America/New_York')::int)`,
    [userId],
  )
  expect(wrong).toBe(0)

  const again = await totals(await importFiles(userId, [extendedZip]))
  expect(again).toMatchObject({ rows: expected.rows, added: 0 })
  const account = await totals(await importFiles(userId, [accountZip]))
  expect(account.rows).toBeGreaterThan(5_000)
  expect(account).toMatchObject({ added: 0 })
  expect(await keysOf(userId)).toHaveLength(expected.plays.size)
}, 240_000)

test('account data first is filled in by the extended history; removing an import passes on what another brought', async () => {
  const userId = await makePerson('account-then-extended')
  const account = await importFiles(userId, [accountZip])
  const before = await totals(account)
  expect(before.duplicates).toBe(0)
  const full = await importFiles(userId, [extendedZip])
  expect(await totals(full)).toMatchObject({ added: expected.plays.size - before.added })
  expect(await keysOf(userId)).toEqual([...expected.plays.keys()].sort())
  const { rows } = await pool.query(
    'select from listening_history where user_id = $1 and (source <> $2 or album_id is null)',
    [userId, 'spotify_extended'],
  )
  expect(rows).toHaveLength(0)

  expect(await removeImport(account)).toBe(0)
  expect(await keysOf(userId)).toHaveLength(expected.plays.size)
  expect(await cancelImport(full)).toBe(false)
  expect(await removeImport(full)).toBe(expected.plays.size)
  expect(await keysOf(userId)).toEqual([])
  await expect(removeImport(full)).rejects.toThrow('no such import')
}, 240_000)
