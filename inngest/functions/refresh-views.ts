import { cron } from 'inngest'
import { refreshViews } from '@/lib/stats/refresh-views'
import { inngest } from '../client'
import { historyChanged } from '../events'

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

export const refreshViewsNightly = inngest.createFunction(
  { id: 'refresh-views-nightly', triggers: [cron('0 3 * * *')], concurrency: 1 },
  ({ step }) => step.run('refresh', refreshViews),
)
