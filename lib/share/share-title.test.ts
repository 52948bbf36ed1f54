import { expect, test } from 'vitest'
import type { Viewer } from '@/lib/viewer'
import { SharedView } from './shared-view'
import { shareTitle } from './share-title'

const viewer: Viewer = {
  userId: 1,
  timeZone: 'UTC',
  now: new Date('2024-06-15T12:00:00Z'),
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
}
const names: Record<number, string> = { 4: 'Winter in Oslo' }

test.each([
  [{ view: 'event', id: 4 }, 'Winter in Oslo', 'A life event'],
  [{ view: 'event', id: 5 }, 'A life event', 'A life event'],
  [{ view: 'top', type: 'tracks', time_range: 'event_4' }, 'Top tracks, Winter in Oslo', 'Top tracks, a life event'],
  [
    { view: 'top', type: 'artists', time_range: 'event_5', sort: 'time' },
    'Top artists, a life event, by time',
    'Top artists, a life event, by time',
  ],
  [{ view: 'review', year: 2022 }, '2022 in music', '2022 in music'],
  [{ view: 'review', time_range: 'month_2022-03' }, 'March 2022 in music', 'March 2022 in music'],
  [{ view: 'review', time_range: 'event_4' }, 'Winter in Oslo', 'A life event'],
])('%o uses the names of known events', (sent, told, untold) => {
  const shared = SharedView.parse(sent)
  expect(shareTitle(shared, viewer, (id) => names[id])).toBe(told)
  expect(shareTitle(shared, viewer)).toBe(untold)
})
