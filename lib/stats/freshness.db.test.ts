import { beforeAll, describe, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { arrange, figuresKinds } from '@/lib/testing/figures-kinds'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { listeningByHour } from './listening-by-hour'
import { listeningTotals } from './listening-totals'
import { chooseSource } from './choose-source'
import { topItems } from './top-items'
import { refreshFigures } from '@/lib/figures/refresh-figures'

const allTime = { from: null, to: null }
const minutesAfter = (start: string, minutes: number) => new Date(Date.parse(start) + minutes * 60_000)

describe.each(figuresKinds)('figures kept in %s', (kind) => {
  beforeAll(() => arrange(kind))

  test('figures include every earlier change while plays arrive and views are refreshed in a loop', async () => {
    const [writing, other] = [await createListener(), await createListener('Asia/Tokyo')]
    await addPlays(other, [{ at: '2022-01-01T00:00:00Z' }])
    const viewer = writing.viewer()
    let done = 0
    let isOver = false
    const sources = { view: 0, base: 0 }

    const write = async () => {
      for (let batch = 0; batch < 40; batch++) {
        await addPlays(
          writing,
          Array.from({ length: 5 }, (_, n) => ({
            at: minutesAfter('2022-01-01T00:00:00Z', batch * 5 + n),
            track: 'Song',
          })),
        )
        done += 5
        await new Promise((resolve) => setTimeout(resolve, batch % 4 === 0 ? 60 : 5))
      }
      isOver = true
    }
    const refresh = async () => {
      while (!isOver) await refreshFigures()
    }
    const read = async () => {
      while (!isOver) {
        const before = done
        sources[await chooseSource('user_top_tracks', viewer, allTime)]++
        const [totals, list, hours] = await Promise.all([
          listeningTotals(viewer, { period: allTime }),
          topItems(viewer, { type: 'tracks', period: allTime }),
          listeningByHour(viewer, { period: allTime }),
        ])
        const seen = [totals.plays, list.items[0]?.plays ?? 0, hours.reduce((sum, { plays }) => sum + plays, 0)]
        for (const figure of seen) expect(figure).toBeGreaterThanOrEqual(before)
      }
    }
    await Promise.all([write(), refresh(), refresh(), read(), read()])
    await refreshFigures()
    expect(await chooseSource('user_top_tracks', viewer, allTime)).toBe('view')
    expect((await listeningTotals(viewer, { period: allTime })).plays).toBe(200)
    expect((await listeningTotals(other.viewer(), { period: allTime })).plays).toBe(1)
    expect(sources.base).toBeGreaterThan(0)
  })

  test('does not use figures that lack a change committed during their refresh', async () => {
    const listener = await createListener()
    await addPlays(listener, [{ at: '2022-01-01T00:00:00Z' }])
    const slow = await pool.connect()
    await slow.query('begin')
    await slow.query('update listening_history set ms_played = ms_played + 1 where user_id = $1', [listener.userId])
    await bumpHistoryVersion(slow, listener.userId)
    await refreshFigures() // starts after the change was stamped, and does not see it
    await slow.query('commit')
    slow.release()
    expect(await chooseSource('user_listening_summary', listener, allTime)).toBe('base')
    expect((await listeningTotals(listener.viewer(), { period: allTime })).msPlayed).toBe(180_001)
    await refreshFigures()
    expect(await chooseSource('user_listening_summary', listener, allTime)).toBe('view')
    expect((await listeningTotals(listener.viewer(), { period: allTime })).msPlayed).toBe(180_001)
  })
})

test('fills an empty view', async () => {
  if (!figuresKinds.includes('views')) return
  await arrange('views')
  await pool.query('refresh materialized view user_listening_by_hour with no data')
  expect((await refreshFigures()).map(({ name }) => name)).toContain('user_listening_by_hour')
})
