import { cron } from 'inngest'
import { nightlyBackup } from '@/lib/backup/nightly-backup'
import { deleteExpired } from '@/lib/maintenance/delete-expired'
import { deleteOrphans } from '@/lib/maintenance/delete-orphans'
import { deleteStaleFiles } from '@/lib/maintenance/delete-stale-files'
import { updateDisplayNames } from '@/lib/maintenance/update-display-names'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { inngest } from '../inngest-client'

// Jobs that run by the clock (UTC): minute, hour, day of the month, month, day of the week.

/** Saves everything in one file a day. */
export const backUpNightly = inngest.createFunction(
  { id: 'nightly-backup', triggers: [cron('30 1 * * *')], concurrency: 1, retries: 1 },
  ({ event, step }) => step.run('back up', () => nightlyBackup(new Date(event.ts ?? Date.now()))),
)

/** Shows each artist, album and track under its most common spelling. */
export const nightlySpellings = inngest.createFunction(
  { id: 'nightly-spellings', triggers: [cron('30 2 * * *')], concurrency: 1 },
  ({ step }) => step.run('update display names', updateDisplayNames),
)

const PATIENCE_MS = 60 * 60_000

/** Refreshes everybody's figures once a day, and counts the listeners of items. */
export const refreshFiguresNightly = inngest.createFunction(
  { id: 'refresh-views-nightly', triggers: [cron('0 3 * * *')], concurrency: 1 },
  async ({ step }) => {
    await step.run('refresh', () => refreshFigures(PATIENCE_MS))
    return step.run('count listeners', refreshListeners)
  },
)

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
