import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { EventInput } from './event-input'
import { eventStory } from './event-story'
import { createEvent } from './life-events'

type Made = { day: string; artist: string; ms: number }
const made: Made[] = []
let viewer: Viewer

beforeAll(async () => {
  const { id: userId } = await db.user.create({ data: { username: 'ann', email: 'ann@example.org' } })
  viewer = {
    userId,
    timeZone: 'UTC',
    now: new Date('2020-06-15T12:00:00Z'),
    weekStart: 1,
    hemisphere: 'north',
    country: 'US',
  }
  const on = (day: string, artist: string, times: number, ms = 200_000) =>
    made.push(...Array.from({ length: times }, () => ({ day, artist, ms })))
  on('2019-02-01', 'Everyday', 30)
  on('2019-08-01', 'Everyday', 30)
  on('2019-08-02', 'Rarely', 2)
  on('2019-04-01', 'Just before', 4)
  on('2019-04-02', 'Everyday', 10)
  on('2019-04-10', 'Travel song', 12)
  on('2019-04-20', 'Rarely', 6)
  on('2019-04-20', 'Too short', 9, 29_999)
  on('2018-05-01', 'Travel song', 0)
  const { id: importId } = await db.import.create({ data: { userId }, select: { id: true } })
  for (const [index, play] of made.entries()) {
    const artist = await db.artist.upsert({
      where: { nameKey: play.artist },
      update: {},
      create: { name: play.artist, nameKey: play.artist },
    })
    const key = { artistId: artist.id, nameKey: `${play.artist} song` }
    const track = await db.track.upsert({
      where: { artistId_nameKey: key },
      update: {},
      create: { ...key, name: `${play.artist} song` },
    })
    const localDate = new Date(play.day)
    const playedAt = new Date(localDate.getTime() + index * 1000)
    await db.play.create({
      data: {
        userId,
        importId,
        trackId: track.id,
        artistId: artist.id,
        playedAt,
        msPlayed: play.ms,
        counts: play.ms >= 30_000,
        localDate,
        localHour: 0,
        localWeekday: localDate.getUTCDay(),
        isSkip: false,
        source: 'spotify_extended',
      },
      select: { id: true },
    })
  }
})

test('returns what was played in an event, what was new and what was distinctive', async () => {
  const event = await createEvent(
    viewer.userId,
    EventInput.parse({ name: 'Japan', start_date: '2019-04-02', end_date: '2019-04-20' }),
  )
  const story = await eventStory(viewer, event)
  const inside = made.filter(({ day }) => day >= '2019-04-02' && day <= '2019-04-20')
  const counted = inside.filter(({ ms }) => ms >= 30_000)
  expect(story.totals).toEqual({
    plays: counted.length,
    ms_played: inside.reduce((sum, { ms }) => sum + ms, 0),
    tracks: 3,
    albums: 0,
    artists: 3,
    days: 3,
  })
  expect(story.top.artists.map(({ name, plays }) => [name, plays])).toEqual([
    ['Travel song', 12],
    ['Everyday', 10],
    ['Rarely', 6],
  ])
  expect(story.discovered.map(({ name }) => name)).toEqual(['Travel song', 'Rarely'])
  expect(story.set_apart.map(({ name, share, share_elsewhere: elsewhere }) => [name, share, elsewhere])).toEqual([
    ['Travel song', 12 / 28, 0],
    ['Rarely', 6 / 28, 2 / 66],
  ])
})

test('returns an empty story for an event without plays', async () => {
  const event = await createEvent(
    viewer.userId,
    EventInput.parse({ name: 'Silence', start_date: '2015-01-01', end_date: '2015-01-02' }),
  )
  const story = await eventStory(viewer, event)
  expect(story.totals.plays).toBe(0)
  expect(story.set_apart).toEqual([])
})
