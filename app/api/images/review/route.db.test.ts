import { beforeAll, expect, test } from 'vitest'
import { printableText } from '@/app/_images/printable-text'
import { reviewPanelCard, reviewPanels } from '@/app/_images/review-panel-card'
import { reviewWords, type ReviewWords } from '@/lib/format/review-words'
import { resolvePeriod } from '@/lib/time/period'
import { periodReview, type PeriodReview } from '@/lib/stats/period-review'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { randomHistory } from '@/lib/testing/random-history'
import { rawPlays } from '@/lib/testing/reference-counts'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { GET } from './route'

let listener: Listener
let review: PeriodReview
let words: ReviewWords

beforeAll(async () => {
  listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(91))
  const period = resolvePeriod({ time_range: 'year_2022' }, listener.viewer())
  review = await periodReview(listener.viewer(), period)
  words = reviewWords(period, listener.viewer())
})

test.each(reviewPanels)('the picture of the panel “%s” has a title and something to show', (panel) => {
  const card = reviewPanelCard(review, listener.viewer(), { panel, name: 'Ana', words, most: 5 })
  expect(card.eyebrow).toBe('Ana · 2022')
  expect(card.title).not.toBe('')
  expect((card.lines?.length ?? 0) + (card.facts?.length ?? 0)).toBeGreaterThan(0)
  expect(card.lines?.length).toBeLessThanOrEqual(5)
})

test('the picture of a year lists its five top artists and songs with their plays', () => {
  const { lists } = reviewPanelCard(review, listener.viewer(), { panel: 'title', name: 'Ana', words, most: 5 })
  const figures = (items: { name: string; plays: number }[]) =>
    items.slice(0, 5).map(({ name, plays }) => [name, `${plays} plays`])
  expect(lists?.map(({ lines }) => lines.map(({ name, figure }) => [name, figure]))).toEqual([
    figures(review.top.artists),
    figures(review.top.tracks),
  ])
})

test('the weekdays of a picture match a recount', async () => {
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(
    ({ date, ms }) => date.startsWith('2022') && ms >= 30_000,
  )
  const { lines } = reviewPanelCard(review, listener.viewer(), { panel: 'weekdays', name: 'Ana', words, most: 7 })
  expect(lines?.map(({ figure }) => Number(figure.replace(/\D/g, '')))).toEqual(
    [1, 2, 3, 4, 5, 6, 0].map((weekday) => plays.filter((play) => play.weekday === weekday).length),
  )
})

test('a picture tells a rise from a fall', () => {
  const { totals } = review
  const fewer = { ...totals, plays: totals.plays + 100, tracks: totals.tracks - 10, albums: totals.albums }
  const card = reviewPanelCard(
    { ...review, before: fewer, comparison: { period: review.period, isComparable: true } },
    listener.viewer(),
    { panel: 'before', name: 'Ana', words, most: 5 },
  )
  expect(card.lines?.map(({ name, figure }) => [name, /more|fewer|same/.exec(figure)?.[0]])).toEqual([
    ['Plays', 'fewer'],
    ['Tracks', 'more'],
    ['Albums', 'same'],
    ['Artists', 'same'],
  ])
  for (const { figure } of card.lines ?? []) expect(printableText(figure, 20)).toBe(figure)
})

test.each([
  ['portrait', 1080, 1350],
  ['story', 1080, 1920],
  ['square', 1080, 1080],
])(
  'a %s picture is %i by %i pixels',
  async (shape, width, height) => {
    const url = `http://localhost:3000/api/images/review?year=2022&panel=weekdays&shape=${shape}`
    const response = await GET(new Request(url, { headers: await bearerHeader(listener.userId) }))
    const png = Buffer.from(await response.arrayBuffer())
    // A PNG states its size after its signature.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height])
  },
  60_000,
)

test.each(['year=2022&time_range=last_year', 'year=1999', 'time_range=someday', 'time_range=custom', 'panel=none'])(
  'a picture of “%s” is refused',
  async (query) => {
    const request = new Request(`http://localhost:3000/api/images/review?${query}`, {
      headers: await bearerHeader(listener.userId),
    })
    expect((await GET(request)).status).toBe(400)
  },
)

test('a picture of any period is named after it, and says what it shows', async () => {
  const query = 'time_range=month_2022-03&panel=tracks&shape=square'
  const request = new Request(`http://localhost:3000/api/images/review?${query}`, {
    headers: await bearerHeader(listener.userId),
  })
  const { headers } = await GET(request)
  expect(headers.get('content-disposition')).toContain('filename="March 2022 in music, Top songs.png"')
  const described = decodeURIComponent(headers.get('content-description') ?? '')
  expect(described).toMatch(/· March 2022\. Top songs\. 1\. .+ by .+: \d+ plays?\. 2\. /)
}, 60_000)
