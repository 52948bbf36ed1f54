import { cron } from 'inngest'
import { updateDisplayNames } from '@/lib/maintenance/update-display-names'
import { inngest } from '../client'

export const nightlySpellings = inngest.createFunction(
  { id: 'nightly-spellings', triggers: [cron('30 2 * * *')], concurrency: 1 },
  ({ step }) => step.run('show the commonest', updateDisplayNames),
)
