import { expect, test } from 'vitest'
import { drawnHistory } from '@/lib/testing/drawn-history'
import { addPlays, makeListener } from '@/lib/testing/listener'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/recount'
import { yearReview } from './year-review'

test('a year as a recount tells it', async () => {
  const listener = await makeListener('America/New_York')
  await addPlays(listener, drawnHistory(51))
  const plays = (await rawPlays(listener.userId, 'America/New_York')).filter(({ date }) => date.startsWith('2022'))
  const counted = plays.filter(({ ms }) => ms >= 30_000)
  const seen = await yearReview(listener.viewer(), 2022)
  expect(seen.totals.plays).toBe(counted.length)
  expect(seen.months.lines[0]?.values.reduce((sum, value) => sum + value, 0)).toBe(counted.length)
  const names = await catalogNames('tracks')
  const months = [...new Set(counted.map(({ date }) => date.slice(0, 7)))].sort()
  expect(seen.favourites.tracks).toEqual(months.map((month) => {
    const [first] = countItems(plays.filter(({ date }) => date.startsWith(month)), 'track', names, 'plays')
    return { month, id: first?.id, name: first?.name, plays: first?.plays }
  }))
  const time = new Map<string, number>()
  for (const { date, ms } of plays) time.set(date, (time.get(date) ?? 0) + ms)
  expect(seen.busiestDay?.msPlayed).toBe(Math.max(...time.values()))
  expect(seen.streak?.from.slice(0, 4)).toBe('2022')
  expect(seen.streak?.to.slice(0, 4)).toBe('2022')
})

test('a year of silence', async () => {
  const seen = await yearReview((await makeListener()).viewer(), 2022)
  expect([seen.totals.plays, seen.busiestDay, seen.streak, seen.top.tracks, seen.discovered.artists.total, seen.sessions.count]).toEqual([0, null, null, [], 0, 0])
})
