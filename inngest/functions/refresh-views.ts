import { cron } from 'inngest'
import { refreshViews } from '@/lib/stats/refresh-views'
import { inngest } from '../client'
import { historyChanged, playsSubmitted } from '../events'

/** One refresh serves everybody, so it waits until changes stop for 20 seconds, or at most ten minutes. */
export const refreshViewsAfterChange = inngest.createFunction(
  {
    id: 'refresh-views-after-change',
    triggers: [historyChanged],
    debounce: { period: '20s', timeout: '10m' },
    concurrency: 1,
  },
  ({ step }) => step.run('refresh', refreshViews),
)

/**
 * Plays arrive all day long, and a refresh reads everybody's history: wait for five quiet minutes, or at most half an
 * hour. Until then a person's own figures come from the base table.
 */
export const refreshViewsAfterPlays = inngest.createFunction(
  {
    id: 'refresh-views-after-plays',
    triggers: [playsSubmitted],
    debounce: { period: '5m', timeout: '30m' },
    concurrency: 1,
  },
  ({ step }) => step.run('refresh', refreshViews),
)

export const refreshViewsNightly = inngest.createFunction(
  { id: 'refresh-views-nightly', triggers: [cron('0 3 * * *')], concurrency: 1 },
  ({ step }) => step.run('refresh', refreshViews),
)
