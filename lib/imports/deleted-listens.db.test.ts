import { expect, test } from 'vitest'
import { deletePlay } from '@/lib/catalog/delete-play'
import { listDeletedPlays } from '@/lib/catalog/deleted-plays'
import { restorePlay } from '@/lib/catalog/restore-play'
import { pool } from '@/lib/db'
import { saveSubmittedPlays } from '@/lib/scrobbling/save-submitted-plays'
import { submittedTrack } from '@/lib/scrobbling/submitted-play'
import { createPerson } from '@/lib/testing/test-person'
import { importFiles } from './testing/import-files'

const spotify = JSON.stringify(
  ['2023-05-01T10:04:00Z', '2023-05-01T10:08:00Z'].map((ts) => ({
    ts,
    ms_played: 240_000,
    master_metadata_track_name: 'Nights',
    master_metadata_album_artist_name: 'Frank Ocean',
  })),
)
const seconds = (time: string) => Date.parse(`2023-05-01T${time}Z`) / 1000
const lastfm = [
  'uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid',
  `"${seconds('10:00:20')}","","Frank Ocean","","Blonde","","Nights - Remastered",""`,
  `"${seconds('10:04:20')}","","Frank Ocean","","Blonde","","Nights - Remastered",""`,
].join('\n')

const files = {
  spotify: { name: 'Streaming_History_Audio_2023.json', content: spotify },
  lastfm: { name: 'recenttracks.csv', content: lastfm },
}

async function inFigures(userId: number) {
  const { rows } = await pool.query<{ id: number; at: string; source: string }>(
    `select id::int, to_char(played_at, 'HH24:MI:SS') as at, source from included_plays where user_id = $1 order by played_at`,
    [userId],
  )
  return rows
}

test('a deleted listen stays deleted when another source tells of it, until it is restored', async () => {
  const viewer = await createPerson('deleted-listens')
  const { userId } = viewer
  await importFiles(userId, [files.spotify])
  const [first] = await inFigures(userId)
  await deletePlay(viewer, first?.id ?? 0)
  const { importId } = await importFiles(userId, [files.lastfm])
  expect(await inFigures(userId)).toMatchObject([{ at: '10:08:00', source: 'spotify_extended' }])
  const counts = 'select rows, plays_added, duplicates, matched from import_files where user_id = $1 and import_id = $2'
  expect((await pool.query(counts, [userId, importId])).rows).toEqual([
    { rows: 2, plays_added: 0, duplicates: 1, matched: 1 },
  ])
  const listed = 'select detail from import_report_rows where user_id = $1 and import_id = $2'
  expect((await pool.query(listed, [userId, importId])).rows).toEqual([
    { detail: '2023-05-01T10:00:20.000Z deleted by you' },
  ])

  await importFiles(userId, [files.lastfm])
  expect(await inFigures(userId)).toHaveLength(1)

  const [deleted] = await listDeletedPlays(viewer)
  await restorePlay(viewer, deleted?.id ?? 0)
  expect(await listDeletedPlays(viewer)).toEqual([])
  expect(await inFigures(userId)).toMatchObject([
    { at: '10:04:00', source: 'spotify_extended' },
    { at: '10:08:00', source: 'spotify_extended' },
  ])
  const { rows } = await pool.query('select from listening_history where user_id = $1', [userId])
  expect(rows).toHaveLength(4)
})

test('a scrobbler does not bring back a deleted listen either, but what is heard again is new', async () => {
  const viewer = await createPerson('deleted-scrobbles')
  const { userId } = viewer
  await importFiles(userId, [files.spotify])
  for (const { id } of await inFigures(userId)) await deletePlay(viewer, id)
  const track = submittedTrack({ artist: 'Frank Ocean', track: 'Nights', source: 'listenbrainz_api' })
  if (!track) throw new Error('a track with a name is readable')
  for (const time of ['10:00:03', '10:04:05', '10:30:00'])
    await saveSubmittedPlays(userId, [{ ...track, msPlayed: null, startedAt: seconds(time) * 1000 }])
  expect(await inFigures(userId)).toMatchObject([{ at: '10:30:00', source: 'listenbrainz_api' }])
})

test('a play that was there when a like one was deleted stays', async () => {
  const viewer = await createPerson('deleted-one-of-two')
  const { userId } = viewer
  await importFiles(userId, [files.spotify])
  const [first] = await inFigures(userId)
  const track = submittedTrack({ artist: 'Frank Ocean', track: 'Nites', source: 'listenbrainz_api' })
  if (!track) throw new Error('a track with a name is readable')
  await saveSubmittedPlays(userId, [{ ...track, msPlayed: null, startedAt: seconds('10:00:03') * 1000 }])
  await deletePlay(viewer, first?.id ?? 0)
  await pool.query(`update tracks set name = 'Nights' where name = 'Nites'`)
  await saveSubmittedPlays(userId, [
    { ...track, track: 'Other', msPlayed: null, startedAt: seconds('10:20:00') * 1000 },
  ])
  expect((await inFigures(userId)).map(({ at }) => at)).toEqual(['10:00:03', '10:08:00', '10:20:00'])
})
