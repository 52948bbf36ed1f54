import { expect, test } from 'vitest'
import { POST as submitListens } from '@/app/apis/listenbrainz/1/submit-listens/route'
import { separatePlays } from '@/lib/catalog/separate-plays'
import { db, pool } from '@/lib/db'
import { importFiles } from '@/lib/imports/testing/import-files'
import { playHistory } from '@/lib/stats/play-history'
import { personWithToken } from './testing/submit-fixture'

// What users of other scrobbling servers reported as wrong.

type Told = { track?: string; artist?: string; album?: string; info?: object }
const at = (time: string) => Date.parse(`2026-05-01T${time}Z`) / 1000

function client(token: string) {
  return async (time: string, { track = 'Song', artist = 'Singer', album, info = {} }: Told = {}) => {
    const metadata = {
      track_name: track,
      artist_name: artist,
      additional_info: info,
      ...(album && { release_name: album }),
    }
    const body = { listen_type: 'single', payload: [{ listened_at: at(time), track_metadata: metadata }] }
    const response = await submitListens(
      new Request('http://localhost/apis/listenbrainz/1/submit-listens', {
        method: 'POST',
        headers: { authorization: `Token ${token}` },
        body: JSON.stringify(body),
      }),
    )
    expect(response.status).toBe(200)
  }
}

const inFigures = (userId: number) =>
  db.$queryRaw`select ms_played as ms, source from included_plays where user_id = ${userId} order by played_at`

test('a song of 240 s that was left after 31 s adds 31 s', async () => {
  const { viewer, token } = await personWithToken('left')
  await client(token)('10:00:00', { info: { duration: 240, duration_played: 31 } })
  expect(await inFigures(viewer.userId)).toEqual([{ ms: 31_000, source: 'listenbrainz_api' }])
})

test('a song that is played again at once, and in the evening, is three plays', async () => {
  const { viewer, token } = await personWithToken('again')
  for (const time of ['10:00:00', '10:04:10', '18:00:00']) await client(token)(time, { info: { duration: 245 } })
  expect(await inFigures(viewer.userId)).toHaveLength(3)
})

test('the same listen sent twice is one play, and two songs of one second are two', async () => {
  const { viewer, token } = await personWithToken('twice')
  for (const track of ['One', 'One', 'Other']) await client(token)('10:00:00', { track })
  expect(await inFigures(viewer.userId)).toHaveLength(2)
})

test('a play submitted as it began and the row of a later export are one, as the export tells it', async () => {
  const { viewer, token } = await personWithToken('later')
  await client(token)('20:18:17', { track: 'Empty Threat', artist: 'CHVRCHES', info: { duration: 244 } })
  const row = {
    ts: '2026-05-01T20:22:21Z',
    ms_played: 243_900,
    master_metadata_track_name: 'Empty Threat',
    master_metadata_album_artist_name: 'CHVRCHES',
    master_metadata_album_album_name: 'Every Open Eye',
    spotify_track_uri: 'spotify:track:6XY97vh9nLKhva0LRa9XUt',
  }
  await importFiles(viewer.userId, [{ name: 'Streaming_History_Audio_2026.json', content: JSON.stringify([row]) }])
  expect(await inFigures(viewer.userId)).toEqual([{ ms: 243_900, source: 'spotify_extended' }])
})

test('four submits of one song within 20 s, each spelled its own way, are one play with the others beside it', async () => {
  const { viewer, token } = await personWithToken('four')
  const send = client(token)
  await send('10:00:00', { track: 'Song (feat. Guest)', artist: 'Singer' })
  await send('10:00:02', { track: 'Song', artist: 'Singer, Guest' })
  await send('10:00:09', { track: 'song', artist: 'singer' })
  await send('10:00:17', { track: 'Song - Remastered', artist: 'Singer & Guest' })
  expect(await inFigures(viewer.userId)).toHaveLength(1)
  const { plays } = await playHistory(viewer, { period: { from: new Date(0), to: new Date('2027-01-01') } })
  expect(plays.map(({ alsoSeenIn }) => alsoSeenIn.length)).toEqual([3])
  const [play] = plays
  await separatePlays(viewer, { ids: [play?.id ?? 0, play?.alsoSeenIn[0]?.id ?? 0], isSeparate: true })
  expect(await inFigures(viewer.userId)).toHaveLength(2)
})

test('a ListenBrainz export with one listen twice, as two programs spelled it, is one play', async () => {
  const { viewer } = await personWithToken('importer')
  const listen = (time: string, track: string, artist: string, program: string) =>
    JSON.stringify({
      listened_at: at(time),
      track_metadata: { track_name: track, artist_name: artist, additional_info: { submission_client: program } },
    })
  const rows = [
    listen('10:00:00', 'Some Song (feat. Guest)', 'Singer', 'Web Scrobbler'),
    listen('10:00:03', 'some song', 'SINGER feat. Guest', 'ListenBrainz lastfm importer'),
    listen('11:00:00', 'Some Song', 'Singer', 'Web Scrobbler'),
  ]
  await importFiles(viewer.userId, [{ name: 'listens.jsonl', content: rows.join('\n') }])
  expect(await inFigures(viewer.userId)).toHaveLength(2)
  const { rows: counts } = await pool.query(
    'select rows, plays_added, duplicates, matched from import_files where user_id = $1',
    [viewer.userId],
  )
  expect(counts).toEqual([{ rows: 3, plays_added: 2, duplicates: 0, matched: 1 }])
})
