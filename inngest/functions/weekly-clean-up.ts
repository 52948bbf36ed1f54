import { cron } from 'inngest'
import { deleteExpired } from '@/lib/maintenance/delete-expired'
import { deleteOrphans } from '@/lib/maintenance/delete-orphans'
import { deleteStaleFiles } from '@/lib/maintenance/delete-stale-files'
import { inngest } from '../client'

/** Deletes expired sessions and runs, files nobody needs and catalog rows without plays, early every Sunday. */
export const weeklyCleanUp = inngest.createFunction(
  { id: 'weekly-clean-up', triggers: [cron('0 4 * * 0')], concurrency: 1 },
  async ({ event, step }) => {
    const now = new Date(event.ts ?? Date.now())
    const expired = await step.run('expired sessions and runs', () => deleteExpired(now))
    const files = await step.run('stale files', () => deleteStaleFiles(now))
    const orphans = await step.run('orphaned catalog rows', deleteOrphans)
    return { expired, files, orphans }
  },
)
