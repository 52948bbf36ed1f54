import { expect, test } from 'vitest'
import { deletePlay } from '@/lib/catalog/delete-play'
import { listDeletedPlays } from '@/lib/catalog/deleted-plays'
import { editPlay } from '@/lib/catalog/edit-play'
import { restorePlay } from '@/lib/catalog/restore-play'
import { pool } from '@/lib/db'
import { importFiles } from '@/lib/imports/testing/import-files'
import { streaks } from '@/lib/stats/streaks'
import { createPerson } from '@/lib/testing/test-person'
import { addPlay } from './add-play'

async function inFigures(userId: number) {
  const { rows } = await pool.query(
    `select p.id::int, to_char(p.played_at at time zone 'UTC', 'MM-DD HH24:MI:SS') as at, p.local_date::text as day,
       p.local_hour as hour, p.ms_played as ms, p.counts, p.source, b.name as album
     from included_plays p left join albums b on b.id = p.album_id where p.user_id = $1 order by p.played_at`,
    [userId],
  )
  return rows
}
const song = { artist: 'Low', track: 'Sunflower', album: 'Things We Lost in the Fire' }
const at = (time: string) => new Date(`2023-05-01T${time}Z`)

test('a play added by hand is in the figures at its local time, once', async () => {
  const viewer = await createPerson('by-hand', { timeZone: 'Asia/Tokyo' })
  const added = await addPlay(viewer, { ...song, startedAt: at('22:00:00'), msPlayed: 280_000 })
  expect(added.isNew).toBe(true)
  expect(await addPlay(viewer, { ...song, startedAt: at('22:00:00'), msPlayed: 280_000 })).toEqual({
    id: added.id,
    isNew: false,
  })
  expect(await inFigures(viewer.userId)).toEqual([
    {
      id: added.id,
      at: '05-01 22:04:40',
      day: '2023-05-02',
      hour: 7,
      ms: 280_000,
      counts: true,
      source: 'by_hand',
      album: song.album,
    },
  ])
})

test('two plays added by hand close the gap of two days in a streak', async () => {
  const viewer = await createPerson('streak')
  const days = Array.from({ length: 30 }, (_, index) => new Date(Date.UTC(2023, 3, 1 + index, 12)))
  const rows = days
    .filter((_, index) => index !== 14 && index !== 15)
    .map((day) => ({
      ts: day.toISOString(),
      ms_played: 200_000,
      master_metadata_track_name: song.track,
      master_metadata_album_artist_name: song.artist,
    }))
  await importFiles(viewer.userId, [{ name: 'Streaming_History_Audio_0.json', content: JSON.stringify(rows) }])
  const longest = async () => (await streaks(viewer)).longest?.days
  expect(await longest()).toBe(14)
  for (const day of days.slice(14, 16)) await addPlay(viewer, { ...song, startedAt: day, msPlayed: 200_000 })
  expect(await longest()).toBe(30)
})

test('it can be moved, shortened and deleted; other plays cannot be changed', async () => {
  const viewer = await createPerson('by-hand-edited')
  const other = await createPerson('by-hand-stranger')
  const { id } = await addPlay(viewer, { ...song, startedAt: at('10:00:00'), msPlayed: null })
  const { id: second } = await addPlay(viewer, { ...song, startedAt: at('11:00:00'), msPlayed: 100_000 })
  await editPlay(viewer, { id, startedAt: at('12:30:00'), msPlayed: 20_000 })
  expect(await inFigures(viewer.userId)).toMatchObject([
    { id: second, at: '05-01 11:01:40' },
    { id, at: '05-01 12:30:20', hour: 12, ms: 20_000, counts: false },
  ])
  await expect(editPlay(viewer, { id, startedAt: at('11:00:00'), msPlayed: 1 })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(editPlay(other, { id, startedAt: at('11:00:00'), msPlayed: 1 })).rejects.toMatchObject({
    code: 'not_found',
  })
  const future = new Date(viewer.now.getTime() + 60_000)
  await expect(editPlay(viewer, { id, startedAt: future, msPlayed: 1 })).rejects.toMatchObject({ code: 'invalid' })
  await deletePlay(viewer, id)
  expect(await inFigures(viewer.userId)).toHaveLength(1)
  await restorePlay(viewer, id)
  await importFiles(viewer.userId, [
    { name: 'plays.csv', content: 'uts,artist,album,track\n1680000000,Low,Things,Sunflower' },
  ])
  const imported = (await inFigures(viewer.userId))[0]
  await expect(
    editPlay(viewer, { id: Number(imported.id), startedAt: at('09:00:00'), msPlayed: 1 }),
  ).rejects.toMatchObject({ code: 'conflict' })
})

test('a track is taken from the history of the person alone', async () => {
  const viewer = await createPerson('by-hand-track')
  await addPlay(viewer, { ...song, startedAt: at('10:00:00'), msPlayed: 280_000 })
  const { rows } = await pool.query('select track_id as id from included_plays where user_id = $1', [viewer.userId])
  const trackId = Number(rows[0].id)
  await addPlay(viewer, { trackId, startedAt: at('18:00:00'), msPlayed: 280_000 })
  expect((await inFigures(viewer.userId)).map(({ album }) => album)).toEqual([song.album, song.album])
  const other = await createPerson('by-hand-track-stranger')
  await expect(addPlay(other, { trackId, startedAt: at('18:00:00'), msPlayed: null })).rejects.toMatchObject({
    code: 'not_found',
  })
})

test('a file that tells of the play later gives it its details; one added again after a deletion is there', async () => {
  const viewer = await createPerson('by-hand-matched')
  const { id } = await addPlay(viewer, { ...song, startedAt: at('10:00:00'), msPlayed: 240_000 })
  const row = {
    ts: '2023-05-01T10:04:10Z',
    ms_played: 250_000,
    master_metadata_track_name: 'Sunflower',
    master_metadata_album_artist_name: 'Low',
  }
  const { importId } = await importFiles(viewer.userId, [
    { name: 'Streaming_History_Audio_2023.json', content: JSON.stringify([row]) },
  ])
  expect(await inFigures(viewer.userId)).toMatchObject([{ source: 'spotify_extended', album: song.album }])
  await deletePlay(viewer, id)
  expect(await inFigures(viewer.userId)).toEqual([])
  expect(await listDeletedPlays(viewer)).toHaveLength(1)
  expect(importId).toBeGreaterThan(0)
  const again = await addPlay(viewer, { ...song, startedAt: at('10:00:00'), msPlayed: 240_000 })
  expect(again.isNew).toBe(true)
  expect(await inFigures(viewer.userId)).toMatchObject([{ id: again.id, source: 'by_hand' }])
})
