import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/reference-counts'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { GET } from './route'

let listener: Listener
let headers: Record<string, string>
let stranger: Record<string, string>

beforeAll(async () => {
  listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(21))
  headers = await bearerHeader(listener.userId)
  stranger = await bearerHeader((await createListener()).userId)
})

const get = (query: string, who: Record<string, string> = headers) =>
  GET(new Request(`http://localhost:3130/api/top_items?${query}`, { headers: who }))
const body = async (query: string, who?: Record<string, string>) => (await get(query, who)).json()
const instant = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z')

test('returns a year in the documented form', async () => {
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(({ date }) => date.startsWith('2022'))
  const expected = countItems(plays, 'track', await catalogNames('tracks'), 'plays')
  const reply = await body('type=tracks&time_range=year_2022&page=2&page_size=10')
  expect({ ...reply, items: undefined }).toEqual({
    type: 'tracks',
    sort: 'plays',
    page: 2,
    page_size: 10,
    total: expected.length,
    items: undefined,
    time_range: {
      name: 'year_2022',
      from: '2022-01-01T00:00:00-05:00',
      to: '2023-01-01T00:00:00-05:00',
      time_zone: 'America/New_York',
    },
  })
  expect(reply.items).toEqual(
    expected.slice(10, 20).map(({ id, name, plays, ms, first, last }, index) => ({
      rank: index + 11,
      id,
      name,
      plays,
      ms_played: ms,
      image_url: null,
      first_played_at: instant(first),
      last_played_at: instant(last),
      artist: { id: expect.any(Number), name: expect.stringMatching(/^Artist/) },
      album: { id: expect.any(Number), name: expect.any(String) },
    })),
  )
})

test('all time has no bounds, artists have no artist and albums no album', async () => {
  const artists = await body('type=artists')
  expect(artists.time_range).toEqual({ name: 'all_time', from: null, to: null, time_zone: 'America/New_York' })
  expect(Object.keys(artists.items[0])).toEqual([
    'rank',
    'id',
    'name',
    'image_url',
    'plays',
    'ms_played',
    'first_played_at',
    'last_played_at',
  ])
  expect(Object.keys((await body('type=albums')).items[0])).toContain('artist')
})

test('filters by Fridays 18 to 24, and by hours across midnight in summer', async () => {
  const plays = await rawPlays(listener.userId, 'America/New_York')
  const names = await catalogNames('artists')
  const fridays = countItems(
    plays.filter(({ weekday, hour, date }) => weekday === 5 && hour >= 18 && date.startsWith('2022')),
    'artist',
    names,
    'time',
  )
  const nights = countItems(
    plays.filter(({ hour, date }) => (hour >= 22 || hour < 2) && ['06', '07', '08'].includes(date.slice(5, 7))),
    'artist',
    names,
    'plays',
  )
  const seen = async (query: string) =>
    (await body(query)).items.map((item: { id: number; plays: number }) => [item.id, item.plays])
  expect(await seen('type=artists&sort=time&time_range=year_2022&weekday=5&hour_from=18')).toEqual(
    fridays.map(({ id, plays }) => [id, plays]),
  )
  expect(await seen('type=artists&month=6,7,8&hour_from=22&hour_to=2')).toEqual(
    nights.map(({ id, plays }) => [id, plays]),
  )
})

test('an end at midnight alone is the whole day', async () => {
  expect(await body('type=artists&hour_to=0')).toEqual(await body('type=artists'))
})

test.each([
  ['', 'type'],
  ['type=songs', 'type'],
  ['type=tracks&time_range=forever', 'time_range'],
  ['type=tracks&time_range=custom&from=2022-01-01', 'to'],
  ['type=tracks&time_range=custom&from=2022-02-30&to=2022-03-01', 'from'],
  ['type=tracks&time_range=custom&from=2022-03-02&to=2022-03-01', 'to'],
  ['type=tracks&page=0', 'page'],
  ['type=tracks&page=0x10', 'page'],
  ['type=tracks&page_size=101', 'page_size'],
  ['type=tracks&page_size=1e1', 'page_size'],
  ['type=tracks&weekday=7', 'weekday'],
  ['type=tracks&weekday=fri', 'weekday'],
  ['type=tracks&search=a%00b', 'search'],
  ['type=tracks&username=a%00b', 'username'],
  ['type=tracks&hour_from=24', 'hour_from'],
  ['type=tracks&hour_from=5&hour_to=5', 'hour_to'],
  ['type=tracks&month=13', 'month'],
  ['type=tracks&platform=toaster', 'platform'],
  ['type=tracks&skipped=maybe', 'skipped'],
  ['type=tracks&artist_id=99999999999', 'artist_id'],
  ['type=tracks&time_rnage=last_year', 'time_rnage'],
])('%s returns 400 and names %s', async (query, field) => {
  const response = await get(query)
  expect(response.status).toBe(400)
  const { error } = await response.json()
  expect(error.code).toBe('invalid')
  expect(Object.keys(error.fields)).toEqual([field])
})

describe('choosing the person', () => {
  test('a visitor must sign in or name a person whose statistics are public', async () => {
    expect((await get('type=tracks', {})).status).toBe(401)
    expect((await get(`type=tracks&username=${listener.username}`, {})).status).toBe(404)
    expect((await get(`type=tracks&username=${listener.username}`, stranger)).status).toBe(404)
    await db.userSettings.updateMany({ where: { userId: listener.userId }, data: { statisticsAudience: 'everyone' } })
    const open = await body(`type=tracks&username=${listener.username}&time_range=year_2022`, {})
    expect(open).toEqual(await body('type=tracks&time_range=year_2022'))
  })
  test("another person's event is not found", async () => {
    const event = await db.userEvent.create({
      data: {
        userId: listener.userId,
        name: 'Japan',
        startDate: new Date('2022-03-01'),
        endDate: new Date('2022-03-20'),
        color: '#5c6bc0',
      },
    })
    const own = await body(`type=tracks&time_range=event_${event.id}`)
    expect(own.time_range.to).toBe('2022-03-21T00:00:00-04:00')
    expect((await get(`type=tracks&time_range=event_${event.id}`, stranger)).status).toBe(404)
    expect((await get(`type=tracks&time_range=event_${event.id}&username=${listener.username}`, stranger)).status).toBe(
      404,
    )
  })
})

test('returns a CSV file for spreadsheets', async () => {
  await addPlays(listener, [{ at: '2020-01-01T12:00:00Z', track: '=HYPERLINK("https://example.org")', artist: 'A, B' }])
  const response = await get('type=tracks&time_range=year_2020&format=csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="musicmuse-top-tracks-year_2020.csv"')
  expect(await response.text()).toBe(
    'rank,name,artist,album,plays,ms_played,first_played_at,last_played_at\r\n' +
      `1,"'=HYPERLINK(""https://example.org"")","A, B",Album,1,180000,2020-01-01T12:00:00Z,2020-01-01T12:00:00Z\r\n`,
  )
})
