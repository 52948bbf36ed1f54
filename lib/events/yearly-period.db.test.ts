import { beforeAll, expect, test } from 'vitest'
import { eventStory } from '@/lib/events/event-story'
import { periodReview } from '@/lib/stats/period-review'
import { topItems } from '@/lib/stats/top-items'
import { catalogNames, countItems, rawPlays, type RawPlay } from '@/lib/testing/reference-counts'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import type { Viewer } from '@/lib/viewer'
import { EventInput } from './event-input'
import { createEvent, type LifeEvent } from './life-events'
import { resolvePeriodWithEvents } from './resolve-period-with-events'

let viewer: Viewer
let birthday: LifeEvent
/** The plays of every 31 December, by the listener's clock */
let onTheDay: RawPlay[]

beforeAll(async () => {
  const listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(53))
  viewer = listener.viewer()
  birthday = await createEvent(
    viewer.userId,
    EventInput.parse({ name: 'Birthday', start_date: '1990-12-31', repeats: 'yearly' }),
  )
  onTheDay = (await rawPlays(viewer.userId, 'America/New_York')).filter(({ date }) => date.endsWith('-12-31'))
})

const periodOf = ({ id }: LifeEvent) => resolvePeriodWithEvents(viewer, { time_range: `event_${id}` })
const counted = (plays: RawPlay[]) => plays.filter(({ ms }) => ms >= 30_000)

test('a birthday covers the day of every year within the history', async () => {
  const { fromDate, toDate, days } = await periodOf(birthday)
  expect(days).toEqual(['2021-12-31', '2022-12-31', '2023-12-31'])
  expect([fromDate, toDate]).toEqual(['2021-12-31', '2024-01-01'])
})

test('top lists and the review of a birthday count the plays that its own page counts', async () => {
  const period = await periodOf(birthday)
  const names = await catalogNames('tracks')
  const expected = countItems(onTheDay, 'track', names, 'plays').map(({ id, plays }) => [id, plays])
  const { items, total } = await topItems(viewer, { type: 'tracks', period, pageSize: 200 })
  expect(items.map(({ id, plays }) => [id, plays])).toEqual(expected)
  expect(total).toBe(expected.length)
  const review = await periodReview(viewer, period)
  expect(review.totals.plays).toBe(counted(onTheDay).length)
  expect((await eventStory(viewer, birthday)).totals.plays).toBe(review.totals.plays)
  expect(review.calendar.every(({ date }) => date.endsWith('-12-31'))).toBe(true)
  expect(review.before).toBeNull()
})

test('a part of the review has the song of that birthday, not of the weeks around it', async () => {
  const names = await catalogNames('tracks')
  const review = await periodReview(viewer, await periodOf(birthday))
  expect(review.chapters.map(({ track }) => [track?.id, track?.plays])).toEqual(
    review.chapters.map(({ from, to }) => {
      const inside = onTheDay.filter(({ date }) => date >= from && date < to)
      const [first] = countItems(inside, 'track', names, 'plays')
      return [first?.id, first?.plays]
    }),
  )
})

test('an artist found between two birthdays is not a discovery of the second', async () => {
  const all = await rawPlays(viewer.userId, 'America/New_York')
  const firsts = new Map<number, string>()
  for (const { track, date } of counted(all)) if (!firsts.has(track)) firsts.set(track, date)
  const { discovered } = await periodReview(viewer, await periodOf(birthday))
  expect(discovered.tracks.total).toBe([...firsts.values()].filter((date) => date.endsWith('-12-31')).length)
})

test('a yearly day without a date in the history is its latest date', async () => {
  const later = await createEvent(
    viewer.userId,
    EventInput.parse({ name: 'Founding day', start_date: '2024-07-01', repeats: 'yearly' }),
  )
  const { fromDate, days } = await resolvePeriodWithEvents(
    { ...viewer, now: new Date('2026-11-29T12:00:00Z') },
    { time_range: `event_${later.id}` },
  )
  expect([fromDate, days]).toEqual(['2026-07-01', undefined])
})
