import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { compareListeners } from './compare-listeners'

type Made = { userId: number; artist: string; track: string; hour: number; ms: number; at: Date }
const plays: Made[] = []
const users: number[] = []
const allTime = { from: null, to: null }

beforeAll(async () => {
  for (const username of ['ann', 'bob', 'new', 'also-new']) {
    const { id } = await db.user.create({ data: { username, email: `${username}@example.org` } })
    users.push(id)
  }
  let seed = 7
  const draw = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n
  const [ann = 0, bob = 0] = users
  for (let index = 0; index < 400; index++) {
    const userId = index % 3 ? ann : bob
    const artist = `artist ${userId === ann ? draw(12) : 5 + draw(12)}`
    const at = new Date(Date.UTC(2024, 0, 1) + index * 7_200_000)
    plays.push({
      userId,
      artist,
      track: `${artist} song ${draw(4)}`,
      hour: at.getUTCHours(),
      ms: [29_999, 30_000, 180_000][draw(3)] ?? 0,
      at,
    })
  }
  for (const userId of [ann, bob]) await insert(userId)
})

async function insert(userId: number) {
  const { id: importId } = await db.import.create({ data: { userId }, select: { id: true } })
  for (const play of plays.filter((each) => each.userId === userId)) {
    const artist = await db.artist.upsert({
      where: { nameKey: play.artist },
      update: {},
      create: { name: play.artist, nameKey: play.artist },
    })
    const key = { artistId: artist.id, nameKey: play.track }
    const track = await db.track.upsert({
      where: { artistId_nameKey: key },
      update: {},
      create: { ...key, name: play.track },
    })
    const day = new Date(play.at.toISOString().slice(0, 10))
    await db.play.create({
      data: {
        userId,
        importId,
        trackId: track.id,
        artistId: artist.id,
        playedAt: play.at,
        msPlayed: play.ms,
        counts: play.ms >= 30_000,
        localDate: day,
        localHour: play.hour,
        localWeekday: day.getUTCDay(),
        isSkip: false,
        source: 'spotify_extended',
      },
      select: { id: true },
    })
  }
}

/** The formula as documented: the sum of the minimum shares divided by the sum of the maximum shares. */
function expectedAffinity(chosen: Made[], first: number, second: number) {
  const counted = chosen.filter(({ ms }) => ms >= 30_000)
  const share = (userId: number, artist: string) => {
    const own = counted.filter((play) => play.userId === userId)
    return own.length ? own.filter((play) => play.artist === artist).length / own.length : 0
  }
  let least = 0
  let most = 0
  for (const artist of new Set(counted.map((play) => play.artist))) {
    least += Math.min(share(first, artist), share(second, artist))
    most += Math.max(share(first, artist), share(second, artist))
  }
  return most ? (100 * least) / most : 0
}

test('affinity agrees with the formula over the raw rows, for all time and for a month', async () => {
  const [ann = 0, bob = 0] = users
  expect(
    Math.abs((await compareListeners(ann, bob, allTime)).affinity - expectedAffinity(plays, ann, bob)),
  ).toBeLessThanOrEqual(0.0501)
  const january = { from: new Date('2024-01-01'), to: new Date('2024-01-15') }
  const inJanuary = plays.filter(({ at }) => at >= january.from && at < january.to)
  const compared = await compareListeners(ann, bob, january)
  expect(Math.abs(compared.affinity - expectedAffinity(inJanuary, ann, bob))).toBeLessThanOrEqual(0.0501)
  const own = inJanuary.filter((play) => play.userId === bob)
  const counted = own.filter(({ ms }) => ms >= 30_000)
  expect(compared.totals[1]).toEqual({
    plays: counted.length,
    ms_played: own.reduce((sum, { ms }) => sum + ms, 0),
    tracks: new Set(counted.map(({ track }) => track)).size,
    albums: 0,
    artists: new Set(counted.map(({ artist }) => artist)).size,
  })
  expect(compared.by_hour[1]).toEqual(
    Array.from({ length: 24 }, (_, hour) => counted.filter((play) => play.hour === hour).length),
  )
})

test('lists items that both played, and those that only one of them played', async () => {
  const [ann = 0, bob = 0] = users
  const { artists } = await compareListeners(ann, bob, allTime)
  const of = (userId: number, artist: string) =>
    plays.filter((play) => play.userId === userId && play.artist === artist && play.ms >= 30_000).length
  for (const { name, plays: both } of [...artists.shared, ...artists.first_alone, ...artists.second_alone])
    expect(both).toEqual([of(ann, name), of(bob, name)])
  expect(artists.shared.every(({ plays: [one, other] }) => one > 0 && other > 0)).toBe(true)
  expect(artists.first_alone.map(({ plays: both }) => both[1])).toEqual(artists.first_alone.map(() => 0))
  expect(artists.second_alone.map(({ plays: both }) => both[0])).toEqual(artists.second_alone.map(() => 0))
})

test('affinity is 100 with oneself and 0 with an empty history', async () => {
  const [ann = 0, , empty = 0, alsoEmpty = 0] = users
  expect((await compareListeners(ann, ann, allTime)).affinity).toBe(100)
  expect((await compareListeners(ann, empty, allTime)).affinity).toBe(0)
  const nothing = await compareListeners(empty, alsoEmpty, allTime)
  expect(nothing.affinity).toBe(0)
  expect(nothing.totals[0]).toEqual({ plays: 0, ms_played: 0, tracks: 0, albums: 0, artists: 0 })
  expect(nothing.tracks).toEqual({ shared: [], first_alone: [], second_alone: [] })
})
