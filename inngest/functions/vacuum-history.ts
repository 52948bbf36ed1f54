import { vacuumHistory } from '@/lib/maintenance/vacuum-history'
import { inngest } from '../client'
import { historyChanged } from '../events'

/** Vacuums the history soon after a change, so that index-only scans stay fast. */
export const vacuumHistoryAfterChange = inngest.createFunction(
  { id: 'vacuum-history', triggers: [historyChanged], debounce: { period: '5s', timeout: '1m' }, concurrency: 1 },
  ({ step }) => step.run('vacuum', vacuumHistory),
)
