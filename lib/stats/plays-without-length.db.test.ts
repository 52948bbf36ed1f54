import { expect, test } from 'vitest'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { itemStats } from './item-stats'
import { listeningTotals } from './listening-totals'
import { playsWithoutLength } from './plays-without-length'
import { recentPlays } from './recent-plays'
import { topItems } from './top-items'

const allTime = { from: null, to: null }
const period = { name: 'all_time', ...allTime, fromDate: null, toDate: null, timeZone: 'UTC' }

test('plays without a length are counted, add no time, and are told apart in lists and totals', async () => {
  const listener = await createListener()
  const viewer = listener.viewer('2024-07-02T00:00:00Z')
  await addPlays(listener, [
    ...['10:00', '11:00', '12:00'].map((time) => ({
      at: `2024-07-01T${time}:00Z`,
      track: 'Sunflower',
      isLengthUnknown: true,
    })),
    { at: '2024-07-01T13:00:00Z', track: 'Whitetail', ms: 200_000 },
    { at: '2024-07-01T13:01:00Z', track: 'Whitetail', ms: 5000 },
  ])
  expect(await listeningTotals(viewer, { period: allTime })).toMatchObject({ plays: 4, msPlayed: 205_000 })
  expect(await playsWithoutLength(viewer, { period: allTime })).toBe(3)
  expect(await playsWithoutLength(viewer, { period: { from: null, to: new Date('2024-07-01T11:00:00Z') } })).toBe(1)
  expect(await playsWithoutLength({ userId: viewer.userId + 1 }, { period: allTime })).toBe(0)
  expect((await recentPlays(viewer)).map(({ msPlayed, isCounted }) => [msPlayed, isCounted])).toEqual([
    [200_000, true],
    [null, true],
    [null, true],
    [null, true],
  ])
  const { items } = await topItems(viewer, { type: 'tracks', period })
  expect(items.map(({ name, plays, msPlayed }) => [name, plays, msPlayed])).toEqual([
    ['Sunflower', 3, 0],
    ['Whitetail', 1, 205_000],
  ])
  const figures = await itemStats(viewer, { type: 'tracks', id: items[0]?.id ?? 0, period: allTime })
  expect(figures).toMatchObject({ plays: 3, msPlayed: 0, playsWithoutLength: 3 })
})
