import { beforeAll, expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, rawPlays, type RawPlay } from '@/lib/testing/reference-counts'
import { resolvePeriod } from '@/lib/time/period'
import { discoveriesAndLoyalty } from './discoveries-and-loyalty'
import { listeningHabits } from './listening-habits'
import { listeningSeries } from './listening-series'
import { nearestMonthWithPlays } from './nearest-month-with-plays'
import { playHistory } from './play-history'
import { listeningSessions } from './listening-sessions'

const zone = 'America/New_York'
const allTime = { name: 'all_time', from: null, to: null, fromDate: null, toDate: null, timeZone: zone }
let listener: Listener
let plays: RawPlay[]

beforeAll(async () => {
  listener = await createListener(zone)
  const evening = Array.from({ length: 60 }, (_, index) => ({
    at: new Date(Date.parse('2022-12-31T23:30:00Z') + index * 600_000),
    track: `Song ${index % 9}`,
    ms: 200_000,
  }))
  await addPlays(listener, [...randomHistory(31), ...evening])
  await addPlays(await createListener(zone), randomHistory(32))
  plays = await rawPlays(listener.userId, zone)
})

const viewer = () => listener.viewer('2023-06-15T12:00:00Z')
const year = (name: string) => resolvePeriod({ time_range: name }, viewer())
const counted = (some: RawPlay[]) => some.filter(({ ms }) => ms >= 30_000)

test.each(['all_time', 'year_2022', 'month_2022-12'])('sessions of %s match the reference count', async (name) => {
  const sittings: RawPlay[][] = []
  for (const play of plays) {
    const sitting = sittings.at(-1)
    const silence = sitting ? play.at.getTime() - play.ms - (sitting.at(-1)?.at.getTime() ?? 0) : Infinity
    if (sitting && silence <= 30 * 60_000) sitting.push(play)
    else sittings.push([play])
  }
  const period = year(name)
  const wanted = sittings
    .filter((sitting) => counted(sitting).length > 0)
    .filter(
      ([first]) => first && (!period.fromDate || (first.date >= period.fromDate && first.date < (period.toDate ?? ''))),
    )
    .map((sitting) => ({
      startedAt: new Date(Math.min(...sitting.map(({ at, ms }) => at.getTime() - ms))),
      endedAt: sitting.at(-1)?.at,
      plays: counted(sitting).length,
      msPlayed: sitting.reduce((sum, { ms }) => sum + ms, 0),
    }))
    .sort((a, b) => b.msPlayed - a.msPlayed || a.startedAt.getTime() - b.startedAt.getTime())
  const seen = await listeningSessions(viewer(), { period })
  expect(seen.count).toBe(wanted.length)
  expect(seen.longest).toEqual(wanted.slice(0, 10))
  expect(seen.meanMs).toBeCloseTo(wanted.reduce((sum, { msPlayed }) => sum + msPlayed, 0) / wanted.length)
})

test.each(['tracks', 'artists', 'albums'] as const)(
  'discoveries are %s that were never played before',
  async (type) => {
    const kind = { tracks: 'track', artists: 'artist', albums: 'album' } as const
    const period = year('year_2022')
    const known = new Set(
      counted(plays)
        .filter(({ date }) => date < '2022')
        .map((play) => play[kind[type]]),
    )
    const wanted = countItems(
      counted(plays).filter((play) => play.date.startsWith('2022') && !known.has(play[kind[type]])),
      kind[type],
      await catalogNames(type),
      'plays',
    )
    const { discoveries: seen } = await discoveriesAndLoyalty(viewer(), { type, period, limit: 100 })
    expect(seen.total).toBe(wanted.length)
    expect(seen.items.map(({ id, plays, firstPlayedAt }) => [id, plays, firstPlayedAt.getTime()])).toEqual(
      wanted.map(({ id, plays, first }) => [id, plays, first]),
    )
  },
)

test('loyalty, items played once and distribution match the reference count', async () => {
  const items = countItems(plays, 'track', await catalogNames('tracks'), 'plays')
  const monthsOf = (id: number) =>
    new Set(
      counted(plays)
        .filter(({ track }) => track === id)
        .map(({ date }) => date.slice(0, 7)),
    ).size
  const loyal = items
    .map(({ id, plays, name }) => ({ id, name, months: monthsOf(id), plays }))
    .sort((a, b) => b.months - a.months || b.plays - a.plays || (a.name < b.name ? -1 : 1))
  const seen = await discoveriesAndLoyalty(viewer(), { type: 'tracks', period: allTime, limit: 100 })
  expect(seen.loyal.slice(0, 10)).toEqual(loyal.slice(0, 10))
  const once = items.filter(({ plays }) => plays === 1)
  expect(seen.spread).toEqual({
    items: items.length,
    oneHit: once.length,
    plays: counted(plays).length,
    topTenPlays: items.slice(0, 10).reduce((sum, { plays }) => sum + plays, 0),
  })
  expect(seen.oneHits.map(({ id }) => id).sort()).toEqual(once.map(({ id }) => id).sort())
})

test('skips, platforms and shuffle match the reference count', async () => {
  const seen = await listeningHabits(viewer(), { period: allTime })
  expect(seen.skips).toBe(plays.filter(({ skip }) => skip).length)
  expect(seen.skipRate).toBeCloseTo(seen.skips / plays.length)
  for (const { value, plays: seenPlays, share } of seen.platforms) {
    const those = counted(plays).filter(({ platform }) => platform === value)
    expect(seenPlays).toBe(those.length)
    expect(share).toEqual(
      value === null ? null : those.length / counted(plays).filter(({ platform }) => platform !== null).length,
    )
  }
  expect(seen.countries.map(({ value }) => value).sort()).toEqual(['FR', 'US', null].sort())
  expect(seen.shuffleShare).toBeGreaterThan(0.3)
  const nobody = await createListener()
  expect(await listeningHabits(nobody.viewer(), { period: allTime })).toEqual({
    skipRate: null,
    skips: 0,
    platforms: [],
    countries: [],
    shuffleShare: null,
  })
})

const monday = (date: string) => {
  const day = new Date(`${date}T00:00:00Z`)
  return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
}
test.each([
  ['day', (date: string) => date, 365],
  ['week', monday, 53],
  ['month', (date: string) => `${date.slice(0, 7)}-01`, 12],
  ['year', (date: string) => `${date.slice(0, 4)}-01-01`, 1],
] as const)('a year by %s, zero-filled', async (bucket, startOf, count) => {
  const those = plays.filter(({ date }) => date.startsWith('2022'))
  const seen = await listeningSeries(viewer(), { period: year('year_2022'), bucket })
  expect(seen.buckets).toHaveLength(count)
  expect(seen.lines[0]?.values).toEqual(
    seen.buckets.map((start) => counted(those).filter(({ date }) => startOf(date) === start).length),
  )
  const grown = await listeningSeries(viewer(), {
    period: year('year_2022'),
    bucket,
    measure: 'time',
    cumulative: true,
  })
  expect(grown.lines[0]?.values.at(-1)).toBe(those.reduce((sum, { ms }) => sum + ms, 0))
})

test('a series of several items ends today in the current year', async () => {
  const [a, b] = countItems(plays, 'artist', await catalogNames('artists'), 'plays')
  const seen = await listeningSeries(viewer(), {
    period: year('this_year'),
    bucket: 'month',
    items: [
      { type: 'artists', id: a?.id ?? 0 },
      { type: 'artists', id: b?.id ?? 0 },
    ],
  })
  const lastPlayed = plays.at(-1)?.date.slice(0, 7) ?? ''
  expect(seen.buckets.at(-1)).toBe(lastPlayed > '2023-06' && lastPlayed < '2024' ? `${lastPlayed}-01` : '2023-12-01')
  expect(seen.lines.map(({ item }) => item?.id)).toEqual([a?.id, b?.id])
})

test('paging through the history returns every play, newest first', async () => {
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await playHistory(viewer(), { period: allTime, limit: 97, after })
    seen.push(...page.plays.map(({ playedAt, msPlayed, track }) => `${playedAt.getTime()} ${msPlayed} ${track.id}`))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toHaveLength(plays.length)
  expect([...seen].sort()).toEqual(plays.map(({ at, ms, track }) => `${at.getTime()} ${ms} ${track}`).sort())
  expect(seen.map((text) => Number(text.split(' ')[0]))).toEqual(plays.map(({ at }) => at.getTime()).reverse())
  await expect(playHistory(viewer(), { period: allTime, after: 'x' })).rejects.toThrow('isn’t a position')
})

test('an empty period points to the nearest month with plays', async () => {
  expect(await nearestMonthWithPlays(viewer(), year('year_2019'))).toBe(
    `month_${plays.find(({ ms }) => ms >= 30_000)?.date.slice(0, 7)}`,
  )
  expect(await nearestMonthWithPlays((await createListener()).viewer(), year('year_2019'))).toBeNull()
})
