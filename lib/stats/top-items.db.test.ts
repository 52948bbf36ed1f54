import { beforeAll, describe, expect, test } from 'vitest'
import { pick, mulberry32 } from '@/lib/testing/mulberry32'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, rawPlays, type RawPlay } from '@/lib/testing/reference-counts'
import { resolvePeriod } from '@/lib/time/period'
import type { PlayFilters } from './play-filters'
import { chooseSource } from './choose-source'
import { computeTopItems, topItems, type TopItemsQuestion } from './top-items'
import { refreshFigures } from '@/lib/figures/refresh-figures'

const zone = 'America/New_York'
const singular = { tracks: 'track', albums: 'album', artists: 'artist' } as const

type Draw = {
  type: TopItemsQuestion['type']
  sort: 'plays' | 'time'
  days: [string, string] | null
  filters: PlayFilters
}

/** Local dates, both included; the reference count compares them as text and the product as instants. */
const stretches: [[string, string] | null, ...([string, string] | null)[]] = [
  null,
  null,
  ['2022-01-01', '2022-12-31'],
  ['2022-03-13', '2022-03-13'],
  ['2022-11-06', '2022-11-06'],
  ['2024-02-29', '2024-02-29'],
  ['2021-12-31', '2021-12-31'],
  ['2022-12-01', '2022-12-31'],
  ['2022-06-01', '2022-08-31'],
  ['2019-01-01', '2019-12-31'],
]

function draw(seed: number): Draw {
  const random = mulberry32(seed)
  const maybe = <T>(value: T): T | undefined => (random() < 0.3 ? value : undefined)
  const hours = pick(random, [
    { from: 18, to: 24 },
    { from: 22, to: 2 },
    { from: 0, to: 5 },
    { from: 1, to: 3 },
  ])
  const drawn: PlayFilters = {
    weekdays: maybe(pick(random, [[5], [0, 6], [1, 2, 3, 4, 5]])),
    hours: maybe(hours),
    months: maybe(pick(random, [[6, 7, 8], [12], [2, 11]])),
    platform: maybe('ios' as const),
    skipped: maybe(random() < 0.5),
  }
  return {
    type: pick(random, ['tracks', 'albums', 'artists']),
    sort: pick(random, ['plays', 'time']),
    days: pick(random, stretches),
    filters: random() < 0.3 ? {} : drawn,
  }
}

function passes(play: RawPlay, { days, filters }: Draw): boolean {
  const { weekdays, hours, months, platform, skipped, artistId, albumId } = filters
  const inHours =
    !hours ||
    Array.from({ length: 24 }, (_, step) => (hours.from + step) % 24)
      .slice(0, (hours.to - hours.from + 24) % 24 || 24)
      .includes(play.hour)
  return (
    (!days || (play.date >= days[0] && play.date <= days[1])) &&
    (!weekdays || weekdays.includes(play.weekday)) &&
    inHours &&
    (!months || months.includes(Number(play.date.slice(5, 7)))) &&
    (!platform || play.platform === platform) &&
    (skipped === undefined || play.skip === skipped) &&
    (artistId === undefined || play.artist === artistId) &&
    (albumId === undefined || play.album === albumId)
  )
}

let listener: Listener
let other: Listener
let plays: RawPlay[]

beforeAll(async () => {
  listener = await createListener(zone)
  other = await createListener('Asia/Tokyo')
  await addPlays(listener, randomHistory(1))
  await addPlays(other, randomHistory(2))
  plays = await rawPlays(listener.userId, zone)
})

async function everyPage(question: TopItemsQuestion) {
  const pageSize = 7
  // Bypasses the cache, because the same query must be answered from the plays and then from a view.
  const ask = (page: number) =>
    computeTopItems(listener, { against: null, sort: 'plays', filters: {}, ...question, page, pageSize })
  const first = await ask(1)
  const pages = [first]
  for (let page = 2; (page - 1) * pageSize < first.total; page++) pages.push(await ask(page))
  return { total: first.total, items: pages.flatMap(({ items }) => items) }
}

async function compare(drawn: Draw) {
  const params = drawn.days
    ? { time_range: 'custom', from: drawn.days[0], to: drawn.days[1] }
    : { time_range: 'all_time' }
  const period = resolvePeriod(params, listener.viewer())
  const expected = countItems(
    plays.filter((play) => passes(play, drawn)),
    singular[drawn.type],
    await catalogNames(drawn.type),
    drawn.sort,
  )
  const { total, items } = await everyPage({ ...drawn, period })
  expect(total).toBe(expected.length)
  expect(
    items.map(({ rank, id, name, plays, msPlayed, firstPlayedAt, lastPlayedAt }) => [
      rank,
      id,
      name,
      plays,
      msPlayed,
      firstPlayedAt.getTime(),
      lastPlayedAt.getTime(),
    ]),
  ).toEqual(
    expected.map(({ id, name, plays, ms, first, last }, index) => [index + 1, id, name, plays, ms, first, last]),
  )
}

const draws = Array.from({ length: 40 }, (_, index) => draw(index + 1))

describe('figures match a reference count of the raw rows', () => {
  test.each(draws)('from the plays: %j', compare)
  test('from the views', async () => {
    await refreshFigures()
    for (const view of ['user_top_tracks', 'user_top_artists'] as const)
      expect(await chooseSource(view, listener, { from: null, to: null })).toBe('view')
    for (const type of ['tracks', 'albums', 'artists'] as const)
      for (const sort of ['plays', 'time'] as const) await compare({ type, sort, days: null, filters: {} })
    for (const drawn of draws) await compare(drawn)
  })
  test('of one artist and of one album', async () => {
    const [play] = plays.filter(({ album }) => album !== null)
    await compare({ type: 'tracks', sort: 'plays', days: null, filters: { artistId: play?.artist } })
    await compare({
      type: 'tracks',
      sort: 'time',
      days: ['2022-01-01', '2022-12-31'],
      filters: { albumId: play?.album ?? undefined },
    })
  })
})

test('the album of a track is the one that most of its counted plays came from', async () => {
  const { items } = await everyPage({ type: 'tracks', period: { from: null, to: null } })
  for (const item of items) {
    const albums = countItems(
      plays.filter(({ track, ms }) => track === item.id && ms >= 30_000),
      'album',
      new Map(),
      'plays',
    )
    const most = Math.max(...albums.map(({ plays }) => plays))
    expect(item.album?.id ?? null).toBe(
      albums.length ? Math.min(...albums.filter(({ plays }) => plays === most).map(({ id }) => id)) : null,
    )
  }
})

test('a page after the last one has only the total', async () => {
  const page = await topItems(listener.viewer(), { type: 'artists', period: { from: null, to: null }, page: 1000 })
  expect([page.items, page.total]).toEqual([[], 7])
})

test('a search keeps the ranks of the whole list', async () => {
  const all = await everyPage({ type: 'tracks', period: { from: null, to: null } })
  const found = await topItems(listener.viewer(), {
    type: 'tracks',
    period: { from: null, to: null },
    search: ' SONG  3',
    pageSize: 100,
  })
  const wanted = all.items.filter(({ name }) => name.toLowerCase().includes('song 3'))
  expect(found.total).toBe(wanted.length)
  expect(found.items).toEqual(wanted)
  const hostile = await topItems(listener.viewer(), {
    type: 'tracks',
    period: { from: null, to: null },
    search: `%_'; drop table users; --`,
  })
  expect(hostile.total).toBe(0)
})

test('does not return a cached list after the history changed', async () => {
  const ask = () =>
    topItems(other.viewer(), { type: 'tracks', period: { from: null, to: null }, pageSize: 1, search: 'kept' })
  expect((await ask()).total).toBe(0)
  await addPlays(other, [{ at: '2024-05-01T00:00:00Z', track: 'Kept' }])
  expect((await ask()).items.map(({ plays }) => plays)).toEqual([1])
  await addPlays(other, [{ at: '2024-05-02T00:00:00Z', track: 'Kept' }])
  const [kept, again] = [await ask(), await ask()]
  expect([kept.items[0]?.plays, again]).toEqual([2, kept])
})

test('returns the rank in the previous period', async () => {
  const year = (name: string) => resolvePeriod({ time_range: name }, listener.viewer())
  const then = await topItems(listener.viewer(), { type: 'tracks', period: year('year_2021'), pageSize: 100 })
  const now = await topItems(listener.viewer(), {
    type: 'tracks',
    period: year('year_2022'),
    against: year('year_2021'),
    pageSize: 100,
  })
  const ranks = new Map(then.items.map(({ id, rank }) => [id, rank]))
  expect(now.items.map(({ previousRank }) => previousRank)).toEqual(now.items.map(({ id }) => ranks.get(id) ?? null))
  expect(now.items.some(({ previousRank }) => previousRank)).toBe(true)
})
