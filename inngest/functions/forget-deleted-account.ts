import { deleteJobRuns } from '@/lib/account/deletion/delete-job-runs'
import { refreshViews } from '@/lib/stats/refresh-views'
import { inngest } from '../inngest-client'
import { accountDeleted } from '../events'

/** Removes what the deletion itself could not: figures in the views, and the stored data of runs active at the time. */
export const forgetDeletedAccount = inngest.createFunction(
  {
    id: 'forget-after-deletion',
    triggers: [accountDeleted],
    debounce: { period: '10s', timeout: '2m' },
    concurrency: 1,
  },
  async ({ step }) => {
    await step.run('refresh views', refreshViews)
    return step.run('forget runs', () => deleteJobRuns())
  },
)
