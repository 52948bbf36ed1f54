import { beforeAll, expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { rawPlays, type RawPlay } from '@/lib/testing/reference-counts'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { GET as history } from './history/route'
import { GET as item } from './items/[kind]/[id]/route'
import { DELETE as unmerge, GET as merges, POST as merge } from './merges/route'
import { GET as suggestions } from './merges/suggestions/route'
import { GET as overview } from './overview/route'
import { GET as patterns } from './patterns/route'
import { DELETE as removePlay } from './plays/[id]/route'
import { POST as restore } from './plays/[id]/restore/route'
import { GET as review } from './review/[period]/route'
import { GET as series } from './series/route'

type Route = (request: Request, context?: { params: Promise<Record<string, string>> }) => Promise<Response>
let listener: Listener
let other: Record<string, string>
let headers: Record<string, string>
let plays: RawPlay[]

beforeAll(async () => {
  listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(41))
  plays = await rawPlays(listener.userId, 'America/New_York')
  headers = await bearerHeader(listener.userId)
  const neighbour = await createListener()
  await addPlays(neighbour, randomHistory(42))
  other = await bearerHeader(neighbour.userId)
})

const call = (
  route: Route,
  query: string,
  { method = 'GET', params = {}, who = headers, body = undefined as unknown } = {},
) =>
  route(
    new Request(`http://localhost:3130/api/x?${query}`, {
      method,
      headers: { ...who, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve(params) },
  )
const countedIn = (year: string) => plays.filter(({ ms, date }) => ms >= 30_000 && date.startsWith(year))

test('returns the overview', async () => {
  const seen = await (await call(overview, 'time_range=year_2022')).json()
  expect(seen.totals.plays).toBe(countedIn('2022').length)
  expect(seen.previous.totals.plays).toBe(countedIn('2021').length)
  expect([seen.clock.length, seen.top.tracks.length, seen.recent.length]).toEqual([168, 5, 10])
  expect((await call(overview, '', { who: {} })).status).toBe(401)
})

test('returns patterns and the year in review', async () => {
  const seen = await (await call(patterns, 'time_range=year_2022')).json()
  const dates = [...new Set(plays.filter(({ date }) => date.startsWith('2022')).map(({ date }) => date))].sort()
  expect(seen.calendar.map(({ date }: { date: string }) => date)).toEqual(dates)
  expect(seen.clock.reduce((sum: number, { plays }: { plays: number }) => sum + plays, 0)).toBe(
    countedIn('2022').length,
  )
  expect(seen.habits.skips).toBe(plays.filter(({ skip, date }) => skip && date.startsWith('2022')).length)
  const told = await (await call(review, '', { params: { period: '2022' } })).json()
  expect(told.totals).toMatchObject({ plays: countedIn('2022').length, first_played_at: expect.stringMatching(/Z$/) })
  expect(told.top.tracks[0].plays).toBeGreaterThanOrEqual(told.top.tracks[1].plays)
  expect(told.months.length).toBe(12)
  expect((await call(review, '', { params: { period: 'soon' } })).status).toBe(400)
  const month = await (await call(review, '', { params: { period: 'month_2022-06' } })).json()
  expect([month.totals.plays, month.year, month.chapter_unit]).toEqual([countedIn('2022-06').length, null, 'week'])
  const life = await (await call(review, '', { params: { period: 'all_time' } })).json()
  expect([life.totals.plays, life.before, life.before_time_range]).toEqual([countedIn('').length, null, null])
  const custom = { params: { period: 'custom' } }
  const season = await (await call(review, 'from=2022-06-01&to=2022-08-31', custom)).json()
  expect(season.totals.plays).toBe(
    ['06', '07', '08'].reduce((sum, month) => sum + countedIn(`2022-${month}`).length, 0),
  )
  expect((await call(review, '', custom)).status).toBe(400)
  expect((await call(review, '', { params: { period: 'event_999999' } })).status).toBe(404)
})

test('the history is private unless its owner opens it', async () => {
  const seen = await (await call(history, 'limit=3')).json()
  expect(seen.plays.map((play: { played_at: string }) => Date.parse(play.played_at))).toEqual(
    plays
      .slice(-3)
      .reverse()
      .map(({ at }) => at.getTime()),
  )
  const rest = await (await call(history, `limit=3&after=${seen.next}`)).json()
  expect(Date.parse(rest.plays[0].played_at)).toBeLessThanOrEqual(Date.parse(seen.plays[2].played_at))
  expect((await call(history, `username=${listener.username}`, { who: other })).status).toBe(404)
  expect((await call(history, 'after=nonsense')).status).toBe(400)
})

test("returns a series and an item's page", async () => {
  const [play] = countedIn('2022')
  const id = String(play?.artist)
  const year = await (await call(series, `time_range=year_2022&bucket=year&items=artists:${id}`)).json()
  expect([year.buckets, year.lines[0].values]).toEqual([
    ['2022-01-01'],
    [countedIn('2022').filter(({ artist }) => artist === play?.artist).length],
  ])
  expect((await call(series, 'items=artists:x')).status).toBe(400)
  const page = await (await call(item, 'time_range=year_2022', { params: { kind: 'artists', id } })).json()
  expect(page.figures).toMatchObject({ plays: year.lines[0].values[0], rank: expect.any(Number) })
  expect(page.by_month.reduce((sum: number, { plays: some }: { plays: number }) => sum + some, 0)).toBe(
    page.figures.plays,
  )
  expect(page.top_tracks.length).toBeGreaterThan(0)
  expect((await call(item, '', { params: { kind: 'artists', id: '999999' } })).status).toBe(404)
})

test('an unplayed item has no statistics, and server totals need five listeners', async () => {
  const nobody = await bearerHeader((await createListener()).userId)
  const id = String(countedIn('2022')[0]?.artist)
  const page = await (await call(item, '', { params: { kind: 'artists', id }, who: nobody })).json()
  expect([page.figures, page.everyone]).toEqual([null, null])
})

test('deletes and restores a play, and does not find another person’s', async () => {
  const {
    plays: [first],
  } = await (await call(history, 'limit=1')).json()
  const params = { id: String(first.id) }
  expect((await call(removePlay, '', { method: 'DELETE', params, who: other })).status).toBe(404)
  expect((await call(removePlay, '', { method: 'DELETE', params })).status).toBe(204)
  expect((await (await call(history, 'limit=1')).json()).plays[0].id).not.toBe(first.id)
  expect((await call(restore, '', { method: 'POST', params })).status).toBe(204)
  expect((await (await call(history, 'limit=1')).json()).plays[0]).toEqual(first)
})

test('merging moves every figure, and undoing it moves them back', async () => {
  const [a, b] = [...new Set(countedIn('2022').map(({ track }) => track))]
  const both = plays.filter(({ track }) => track === a || track === b).filter(({ ms }) => ms >= 30_000).length
  const source = { kind: 'track', source_id: a }
  expect((await call(merge, '', { method: 'POST', body: { ...source, target_id: b } })).status).toBe(200)
  const page = await (await call(item, '', { params: { kind: 'tracks', id: String(b) } })).json()
  expect(page.figures.plays).toBe(both)
  expect(
    (await (await call(item, '', { params: { kind: 'tracks', id: String(a) } })).json()).merged_into,
  ).toMatchObject({ id: b })
  expect((await (await call(merges, '')).json()).merges).toMatchObject([
    { kind: 'track', source: { id: a }, target: { id: b } },
  ])
  expect((await call(unmerge, `kind=track&source_id=${a}`, { method: 'DELETE', who: other })).status).toBe(404)
  expect((await call(unmerge, `kind=track&source_id=${a}`, { method: 'DELETE' })).status).toBe(200)
  expect((await call(suggestions, 'kind=track')).status).toBe(200)
})
