import { expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/reference-counts'
import { Temporal } from 'temporal-polyfill'
import { resolvePeriod, type PeriodParams } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { periodReview } from './period-review'

const reviewOf = (viewer: Viewer, params: PeriodParams) => periodReview(viewer, resolvePeriod(params, viewer))

test('a year matches the reference count', async () => {
  const listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(51))
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(({ date }) => date.startsWith('2022'))
  const counted = plays.filter(({ ms }) => ms >= 30_000)
  const seen = await reviewOf(listener.viewer(), { time_range: 'year_2022' })
  expect(seen.totals.plays).toBe(counted.length)
  const names = await catalogNames('tracks')
  const months = Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}`)
  expect(seen.chapters.map(({ from, track }) => [from.slice(0, 7), track?.id, track?.plays])).toEqual(
    months.map((month) => {
      const [first] = countItems(
        plays.filter(({ date }) => date.startsWith(month)),
        'track',
        names,
        'plays',
      )
      return [month, first?.id, first?.plays]
    }),
  )
  const byDay = new Map<string, number>()
  for (const { date } of counted) byDay.set(date, (byDay.get(date) ?? 0) + 1)
  expect(seen.busiestDay?.plays).toBe(Math.max(...byDay.values()))
  expect(seen.streak?.from.slice(0, 4)).toBe('2022')
  expect(seen.streak?.to.slice(0, 4)).toBe('2022')
})

test('returns an empty review for a year without music', async () => {
  const seen = await reviewOf((await createListener()).viewer(), { time_range: 'year_2022' })
  expect([
    seen.totals.plays,
    seen.busiestDay,
    seen.streak,
    seen.top.tracks,
    seen.discovered.artists.total,
    seen.sessions.count,
  ]).toEqual([0, null, null, [], 0, 0])
})

const dayAfter = (date: string) => Temporal.PlainDate.from(date).add({ days: 1 }).toString()

test.each([
  { time_range: 'month_2022-03' },
  { time_range: 'custom', from: '2022-06-01', to: '2022-08-31' },
  { time_range: 'custom', from: '2022-05-10', to: '2022-05-12' },
  { time_range: 'all_time' },
])('the review of $time_range from $from to $to matches a recount', async (params) => {
  const listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(52))
  const all = await rawPlays(listener.userId, 'America/New_York')
  const seen = await reviewOf(listener.viewer(), params)
  const { from, to } = seen.span
  const inside = all.filter(({ date }) => date >= from && date < to)
  const counted = inside.filter(({ ms }) => ms >= 30_000)
  const dates = counted.map(({ date }) => date).toSorted()
  if (params.time_range === 'all_time') expect([from, to]).toEqual([dates[0], dayAfter(dates.at(-1) ?? '')])
  expect([seen.totals.plays, seen.totals.msPlayed]).toEqual([
    counted.length,
    inside.reduce((sum, { ms }) => sum + ms, 0),
  ])
  const names = await catalogNames('tracks')
  expect(seen.chapters.map(({ track }) => [track?.id, track?.plays])).toEqual(
    seen.chapters.map((chapter) => {
      const plays = inside.filter(({ date }) => date >= chapter.from && date < chapter.to)
      const [first] = countItems(plays, 'track', names, 'plays')
      return [first?.id, first?.plays]
    }),
  )
  expect(seen.span.months).toBeGreaterThanOrEqual(new Set(dates.map((date) => date.slice(0, 7))).size)
  expect(seen.before === null).toBe(params.time_range === 'all_time')
})
