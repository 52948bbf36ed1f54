import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { hallOfFame, HallOfFameIds, setHallOfFame } from './hall-of-fame'

let ann: number
let bob: number
const tracks: number[] = []
let artist: number

beforeAll(async () => {
  ann = (await db.user.create({ data: { username: 'ann', email: 'ann@example.org' } })).id
  bob = (await db.user.create({ data: { username: 'bob', email: 'bob@example.org' } })).id
  artist = (await db.artist.create({ data: { name: 'Lanterns', nameKey: 'lanterns' } })).id
  for (const name of ['One', 'Two', 'Three', 'Four'])
    tracks.push((await db.track.create({ data: { artistId: artist, name, nameKey: name } })).id)
  const { id: importId } = await db.import.create({ data: { userId: ann }, select: { id: true } })
  for (const [index, trackId] of tracks.entries())
    for (const msPlayed of [29_999, 30_000, 200_000])
      await db.play.create({
        data: {
          userId: ann,
          importId,
          trackId,
          artistId: artist,
          msPlayed,
          counts: msPlayed >= 30_000,
          playedAt: new Date(Date.UTC(2024, 0, index + 1)),
          localDate: new Date(Date.UTC(2024, 0, index + 1)),
          localHour: 0,
          localWeekday: 0,
          isSkip: false,
          source: 'spotify_extended',
        },
        select: { id: true },
      })
})

test('returns three places in order with the owner’s own figures', async () => {
  const [one = 0, two = 0, three = 0] = tracks
  await setHallOfFame(ann, 'track', [three, one, two])
  await setHallOfFame(ann, 'artist', [artist])
  const figures = { plays: 2, ms_played: 259_999, artist: { id: artist, name: 'Lanterns' } }
  expect(await hallOfFame(ann)).toEqual([
    { kind: 'track', place: 1, id: three, name: 'Three', ...figures },
    { kind: 'track', place: 2, id: one, name: 'One', ...figures },
    { kind: 'track', place: 3, id: two, name: 'Two', ...figures },
    { kind: 'artist', place: 1, id: artist, name: 'Lanterns', artist: null, plays: 8, ms_played: 4 * 259_999 },
  ])
})

test('refuses an item that was never played and leaves the places unchanged', async () => {
  const before = await hallOfFame(ann)
  await expect(setHallOfFame(ann, 'track', [tracks[0] ?? 0, 999_999])).rejects.toMatchObject({ code: 'invalid' })
  await expect(setHallOfFame(bob, 'track', tracks.slice(0, 1))).rejects.toMatchObject({ code: 'invalid' })
  expect(await hallOfFame(ann)).toEqual(before)
  expect(await hallOfFame(bob)).toEqual([])
})

test('simultaneous changes leave one of the two orders', async () => {
  const [one = 0, two = 0, three = 0, four = 0] = tracks
  await Promise.all([setHallOfFame(ann, 'track', [one, two]), setHallOfFame(ann, 'track', [three, four])])
  const ids = (await hallOfFame(ann)).filter(({ kind }) => kind === 'track').map(({ id }) => id)
  expect([
    [one, two],
    [three, four],
  ]).toContainEqual(ids)
})

test('refuses duplicates and a fourth place', () => {
  expect(HallOfFameIds.safeParse([1, 1]).success).toBe(false)
  expect(HallOfFameIds.safeParse([1, 2, 3, 4]).success).toBe(false)
})
