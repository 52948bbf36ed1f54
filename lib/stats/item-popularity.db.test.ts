import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { itemPopularity } from './item-popularity'
import { obscurity } from './obscurity'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'

const kinds = ['artists', 'albums', 'tracks'] as const
const names = { artist: 'Shared artist', album: 'Shared album', track: 'Shared song' }
const people: number[] = []
const ids = new Map<string, number>()

/** Six people play the song twice for three minutes; the sixth once more, and that in a private session. */
beforeAll(async () => {
  for (let person = 0; person < 6; person++) {
    const listener = await createListener()
    people.push(listener.userId)
    await addPlays(listener, [
      { at: '2024-05-01T10:00:00Z', ...names },
      { at: '2024-05-02T10:00:00Z', ...names },
      ...(person === 5 ? [{ at: '2024-05-03T10:00:00Z', ...names, ms: 120_000, incognito: true }] : []),
    ])
  }
  for (const kind of kinds) {
    const { rows } = await pool.query<{ id: number }>(
      kind === 'tracks'
        ? 'select track_id as id from listening_history where user_id = $1 limit 1'
        : kind === 'albums'
          ? 'select album_id as id from listening_history where user_id = $1 limit 1'
          : 'select artist_id as id from listening_history where user_id = $1 limit 1',
      [people[0]],
    )
    ids.set(kind, rows[0]?.id ?? 0)
  }
  await refreshFigures()
  await refreshListeners()
})

const popularity = (kind: (typeof kinds)[number]) => itemPopularity(kind, ids.get(kind) ?? 0)

test.each(kinds)('plays in private sessions are not in the figures about all listeners: %s', async (kind) => {
  expect(await popularity(kind)).toEqual({ listeners: 6, plays: 12, msPlayed: 12 * 180_000 })
})

test('who played an item in private sessions only is none of its listeners', async () => {
  const share = () => Promise.all(people.slice(0, 4).map((userId) => obscurity(userId)))
  const makePrivate = async (userId = 0) => {
    await pool.query('update listening_history set incognito = true where user_id = $1', [userId])
    await bumpHistoryVersion(pool, userId)
  }
  await makePrivate(people[5])
  await refreshFigures()
  await refreshListeners()
  for (const kind of kinds) expect(await popularity(kind)).toEqual({ listeners: 5, plays: 10, msPlayed: 10 * 180_000 })
  expect((await share()).map(({ knownShare }) => knownShare)).toEqual([1, 1, 1, 1])

  await makePrivate(people[4])
  await refreshFigures()
  await refreshListeners()
  for (const kind of kinds) expect(await popularity(kind)).toBeNull()
  expect((await share()).map(({ knownShare }) => knownShare)).toEqual([0, 0, 0, 0])
})
