import { vacuumHistory } from '@/lib/maintenance/vacuum-history'
import { inngest } from '../client'
import { historyChanged } from '../events'

export const vacuumHistoryAfterChange = inngest.createFunction(
  { id: 'vacuum-history', triggers: [historyChanged], debounce: { period: '5s', timeout: '1m' }, concurrency: 1 },
  ({ step }) => step.run('vacuum', vacuumHistory),
)
