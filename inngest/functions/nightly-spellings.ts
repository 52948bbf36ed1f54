import { cron } from 'inngest'
import { updateDisplayNames } from '@/lib/maintenance/update-display-names'
import { inngest } from '../client'

/** Shows each artist, album and track under its most common spelling. */
export const nightlySpellings = inngest.createFunction(
  { id: 'nightly-spellings', triggers: [cron('30 2 * * *')], concurrency: 1 },
  ({ step }) => step.run('show the commonest', updateDisplayNames),
)
