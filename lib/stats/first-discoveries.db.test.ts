import { expect, test } from 'vitest'
import { randomHistory } from '@/lib/testing/random-history'
import { catalogNames, countItems, rawPlays } from '@/lib/testing/reference-counts'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { firstDiscoveries } from './first-discoveries'

const zone = 'America/New_York'

test('first song, top artist, time and the most repeated song of one day match a recount', async () => {
  const listener = await createListener(zone)
  await addPlays(listener, randomHistory(81))
  const plays = await rawPlays(listener.userId, zone)
  const counted = plays.filter(({ ms }) => ms >= 30_000)
  const seen = await firstDiscoveries(listener.viewer())
  expect(seen?.firstPlay.playedAt).toEqual(counted[0]?.at)
  const [top] = countItems(plays, 'artist', await catalogNames('artists'), 'plays')
  expect([seen?.topArtist.id, seen?.topArtist.plays]).toEqual([top?.id, top?.plays])
  expect(seen?.totals.msPlayed).toBe(plays.reduce((sum, { ms }) => sum + ms, 0))
  const repeats = new Map<string, number>()
  for (const { track, date } of counted) {
    const key = `${date} ${track}`
    repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  expect(seen?.obsession?.plays).toBe(Math.max(...repeats.values()))
  expect(repeats.get(`${seen?.obsession?.date} ${seen?.obsession?.track.id}`)).toBe(seen?.obsession?.plays)
})

test('there is nothing to discover without plays, and no obsession in a few of them', async () => {
  const listener = await createListener(zone)
  expect(await firstDiscoveries(listener.viewer())).toBeNull()
  await addPlays(listener, [{ at: '2022-01-01T12:00:00Z' }, { at: '2022-01-02T12:00:00Z' }])
  expect(await firstDiscoveries(listener.viewer())).toMatchObject({ obsession: null, topArtist: { plays: 2 } })
})
