import { beforeAll, expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, countedDates, rawPlays, type RawPlay } from '@/lib/testing/reference-counts'
import { resolvePeriod } from '@/lib/time/period'
import { listeningByHour } from './listening-by-hour'
import { listeningByWeekday } from './listening-by-weekday'
import { overview } from './overview'
import { chooseSource } from './choose-source'
import { findStreaks, streaks } from './streaks'
import { refreshFigures } from '@/lib/figures/refresh-figures'

const zone = 'America/New_York'
let listener: Listener
let plays: RawPlay[]

beforeAll(async () => {
  listener = await createListener(zone)
  await addPlays(listener, randomHistory(11))
  await addPlays(await createListener(zone), randomHistory(12))
  plays = await rawPlays(listener.userId, zone)
})

const counted = (some: RawPlay[]) => some.filter(({ ms }) => ms >= 30_000)
const sum = (some: RawPlay[]) => some.reduce((total, { ms }) => total + ms, 0)
const instants = (some: RawPlay[]) => counted(some).map(({ at }) => at.getTime())

async function recounted(name: string, days: (date: string) => boolean) {
  const viewer = listener.viewer('2023-01-01T04:30:00Z') // still New Year's Eve in New York
  const seen = await overview(viewer, resolvePeriod({ time_range: name }, viewer))
  const wanted = plays.filter(({ date }) => days(date))
  const distinct = async (kind: 'track' | 'album' | 'artist', table: 'tracks' | 'albums' | 'artists') =>
    countItems(wanted, kind, await catalogNames(table), 'plays')
  const [tracks, albums, artists] = await Promise.all([
    distinct('track', 'tracks'),
    distinct('album', 'albums'),
    distinct('artist', 'artists'),
  ])
  expect(seen.totals).toEqual({
    plays: counted(wanted).length,
    msPlayed: sum(wanted),
    tracks: tracks.length,
    albums: albums.length,
    artists: artists.length,
    firstPlayedAt: new Date(Math.min(...instants(wanted))),
    lastPlayedAt: new Date(Math.max(...instants(wanted))),
  })
  expect(seen.top.tracks.map(({ id, plays }) => [id, plays])).toEqual(
    tracks.slice(0, 5).map(({ id, plays }) => [id, plays]),
  )
  expect(seen.top.artists.map(({ id, msPlayed }) => [id, msPlayed])).toEqual(
    artists.slice(0, 5).map(({ id, ms }) => [id, ms]),
  )
  const dates = [...new Set(wanted.map(({ date }) => date))].sort()
  expect(seen.calendar).toEqual(
    dates.map((date) => {
      const those = wanted.filter((play) => play.date === date)
      return { date, plays: counted(those).length, msPlayed: sum(those) }
    }),
  )
  expect(seen.clock).toHaveLength(168)
  for (const { weekday, hour, plays, msPlayed } of seen.clock) {
    const those = wanted.filter((play) => play.weekday === weekday && play.hour === hour)
    expect([plays, msPlayed]).toEqual([counted(those).length, sum(those)])
  }
  return { seen, wanted }
}

test("a year matches the reference count, with the previous year's totals", async () => {
  const { seen } = await recounted('this_year', (date) => date.startsWith('2022'))
  const before = plays.filter(({ date }) => date.startsWith('2021'))
  expect(seen.previous?.totals.plays).toBe(counted(before).length)
})

test('compares the first three days of a year with three days', async () => {
  const viewer = listener.viewer('2023-01-03T20:00:00Z')
  const { previous } = await overview(viewer, resolvePeriod({ time_range: 'this_year' }, viewer))
  expect([previous?.period.fromDate, previous?.period.toDate]).toEqual(['2022-01-01', '2022-01-04'])
})

test('returns recent plays and the same day in other years', async () => {
  const { seen } = await recounted('all_time', () => true)
  const latest = counted(plays)
    .slice(-10)
    .map(({ at }) => at)
  expect(seen.recent.map(({ playedAt }) => playedAt).sort((a, b) => a.getTime() - b.getTime())).toEqual(latest)
  const eve = counted(plays.filter(({ date }) => date === '2021-12-31'))
  expect(seen.onThisDay.map(({ date, plays }) => [date, plays])).toEqual([['2021-12-31', eve.length]])
})

test('views give the same figures, and are used only while nothing changed', async () => {
  const allTime = { from: null, to: null }
  await refreshFigures()
  expect(await chooseSource('user_listening_summary', listener, allTime)).toBe('view')
  await recounted('all_time', () => true)
  for (const source of ['view', 'base'] as const) {
    const period = source === 'view' ? allTime : { from: new Date(0), to: null }
    expect(await listeningByHour(listener.viewer(), { period })).toEqual(
      Array.from({ length: 24 }, (_, hour) => figures((play) => play.hour === hour, { hour })),
    )
    expect(await listeningByWeekday(listener.viewer(), { period })).toEqual(
      Array.from({ length: 7 }, (_, weekday) => figures((play) => play.weekday === weekday, { weekday })),
    )
  }
  await addPlays(listener, [{ at: '2024-03-01T12:00:00Z', track: 'Newest' }])
  expect(await chooseSource('user_listening_summary', listener, allTime)).toBe('base')
  plays = await rawPlays(listener.userId, zone)
  await recounted('all_time', () => true)
})

function figures<T extends object>(which: (play: RawPlay) => boolean, label: T) {
  const those = plays.filter(which)
  return { ...label, plays: counted(those).length, msPlayed: sum(those) }
}

test('counts streaks in local days', async () => {
  const dates = countedDates(plays)
  const runs: string[][] = []
  for (const date of dates) {
    const run = runs.at(-1)
    const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
    if (run?.at(-1) === dayBefore) run.push(date)
    else runs.push([date])
  }
  const longest = runs.reduce((best, run) => (run.length >= best.length ? run : best))
  const end = longest.at(-1) ?? ''
  const noonAfter = (days: number) => new Date(Date.parse(`${end}T17:00:00Z`) + days * 86_400_000).toISOString()
  const expected = { days: longest.length, from: longest[0], to: end }
  for (const days of [0, 1])
    expect(await streaks(listener.viewer(noonAfter(days)))).toEqual({ current: expected, longest: expected })
  expect((await streaks(listener.viewer(noonAfter(2)))).current?.from).not.toBe(expected.from)
})

test('streaks of a history are those in the list of its days, whatever day it is', async () => {
  const dates = countedDates(plays)
  for (const day of dates.filter((_, index) => index % 7 === 0)) {
    const viewer = listener.viewer(`${day}T17:00:00Z`)
    expect(await streaks(viewer)).toEqual(findStreaks(dates, viewer))
  }
})

test('returns an empty overview for someone who never played anything', async () => {
  const nobody = await createListener(zone)
  const seen = await overview(nobody.viewer(), resolvePeriod({ time_range: 'all_time' }, nobody.viewer()))
  expect(seen.totals).toEqual({
    plays: 0,
    msPlayed: 0,
    tracks: 0,
    albums: 0,
    artists: 0,
    firstPlayedAt: null,
    lastPlayedAt: null,
  })
  expect([seen.top.tracks, seen.recent, seen.calendar, seen.onThisDay, seen.streaks]).toEqual([
    [],
    [],
    [],
    [],
    { current: null, longest: null },
  ])
})
