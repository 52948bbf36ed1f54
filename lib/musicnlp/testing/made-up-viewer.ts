import type { Viewer } from '@/lib/viewer'

/** Saturday noon in New York. */
export const viewer: Viewer = {
  userId: 1,
  timeZone: 'America/New_York',
  now: new Date('2024-06-15T16:00:00Z'),
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
}
