import { beforeAll, expect, test } from 'vitest'
import { reviewWords } from '@/lib/format/review-words'
import { periodReview } from '@/lib/stats/period-review'
import { reviewYears } from '@/lib/stats/review-years'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, createListener, type Listener } from '@/lib/testing/test-listener'
import { resolvePeriod } from '@/lib/time/period'
import { storyPanels } from './story-panels'

let listener: Listener
let years: number[]

beforeAll(async () => {
  listener = await createListener('America/New_York')
  await addPlays(listener, randomHistory(91))
  years = ((await reviewYears(listener.viewer()))?.years ?? []).toSorted()
})

async function panelsOf(year: number | undefined, sharedBy?: string) {
  const viewer = listener.viewer()
  const period = resolvePeriod({ time_range: `year_${year}` }, viewer)
  const review = await periodReview(viewer, period)
  return storyPanels({ review, words: reviewWords(period, viewer), viewer, sharedBy })
}

test('a history’s first year counts no new artists, because all of them are', async () => {
  const [first, last] = [years[0], years.at(-1)]
  expect(first).not.toBe(last)
  expect((await panelsOf(first)).map(({ key }) => key)).not.toContain('new')
})

test('a shared review names its owner where their own says “you”', async () => {
  const labels = (panels: { label: string }[]) => panels.map(({ label }) => label).join('\n')
  expect(labels(await panelsOf(years.at(-1)))).toMatch(/\byour?\b/i)
  const shared = labels(await panelsOf(years.at(-1), 'Ana'))
  expect(shared).toContain('Ana’s hour')
  expect(shared).not.toMatch(/\byour?\b/i)
})
