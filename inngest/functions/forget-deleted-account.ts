import { deleteJobRuns } from '@/lib/account/deletion/delete-job-runs'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { inngest } from '../inngest-client'
import { accountDeleted } from '../events'

const PATIENCE_MS = 10 * 60_000

/**
 * Removes what the deletion itself could not: figures in views and about all listeners, and the stored data of runs active at
 * the time.
 */
export const forgetDeletedAccount = inngest.createFunction(
  {
    id: 'forget-after-deletion',
    triggers: [accountDeleted],
    debounce: { period: '10s', timeout: '2m' },
    concurrency: 1,
  },
  async ({ step }) => {
    await step.run('refresh views', () => refreshFigures(PATIENCE_MS))
    await step.run('count listeners', refreshListeners)
    return step.run('forget runs', () => deleteJobRuns())
  },
)
