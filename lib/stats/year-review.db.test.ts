import { expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/reference-counts'
import { yearReview } from './year-review'

test('a year matches the reference count', async () => {
  const listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(51))
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(({ date }) => date.startsWith('2022'))
  const counted = plays.filter(({ ms }) => ms >= 30_000)
  const seen = await yearReview(listener.viewer(), 2022)
  expect(seen.totals.plays).toBe(counted.length)
  const names = await catalogNames('tracks')
  const months = Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, '0')}`)
  expect(seen.months.map(({ month, track }) => [month, track?.id, track?.plays])).toEqual(
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
  const seen = await yearReview((await createListener()).viewer(), 2022)
  expect([
    seen.totals.plays,
    seen.busiestDay,
    seen.streak,
    seen.top.tracks,
    seen.discovered.artists.total,
    seen.sessions.count,
  ]).toEqual([0, null, null, [], 0, 0])
})
