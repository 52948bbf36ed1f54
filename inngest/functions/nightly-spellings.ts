import { cron } from 'inngest'
import { showCommonestSpellings } from '@/lib/maintenance/shown-spellings'
import { inngest } from '../client'

export const nightlySpellings = inngest.createFunction(
  { id: 'nightly-spellings', triggers: [cron('30 2 * * *')], concurrency: 1 },
  ({ step }) => step.run('show the commonest', showCommonestSpellings),
)
