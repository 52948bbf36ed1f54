import { failExport, runExport } from '@/lib/account/export/exports'
import { inngest } from '../inngest-client'
import { exportRequested } from '../events'

/** Writes an account export in the background: one at a time per person, two at a time overall. */
export const exportAccount = inngest.createFunction(
  {
    id: 'export',
    triggers: [exportRequested],
    retries: 3,
    concurrency: [{ key: 'event.data.userId', limit: 1 }, { limit: 2 }],
    onFailure: ({ event }) => failExport(exportRequested.schema.parse(event.data.event.data)),
  },
  async ({ event, step }) => {
    await step.run('write', () => runExport(event.data, new Date()))
  },
)
