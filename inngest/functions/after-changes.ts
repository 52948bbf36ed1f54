import { recomputeHistory } from '@/lib/history/recompute-history'
import { vacuumHistory } from '@/lib/maintenance/vacuum-history'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshPerson } from '@/lib/figures/refresh-person'
import { historyChanged, playsSubmitted, rulesChanged } from '../events'
import { inngest } from '../inngest-client'

/** After this time, people whose figures are still old wait for the next refresh: they are computed from plays until then. */
const PATIENCE_MS = 10 * 60_000

/** One refresh serves everybody, so it waits until changes stop for 20 seconds, or at most ten minutes. */
export const refreshFiguresAfterChange = inngest.createFunction(
  {
    id: 'refresh-views-after-change',
    triggers: [historyChanged],
    debounce: { period: '20s', timeout: '10m' },
    concurrency: 1,
  },
  ({ step }) => step.run('refresh', () => refreshFigures(PATIENCE_MS)),
)

/**
 * Plays arrive all day long, and a refresh of views reads everybody's history: wait for five quiet minutes, or at most half an
 * hour. Until then a person's own figures come from the base table.
 */
export const refreshFiguresAfterPlays = inngest.createFunction(
  {
    id: 'refresh-views-after-plays',
    triggers: [playsSubmitted],
    debounce: { period: '5m', timeout: '30m' },
    concurrency: 1,
  },
  ({ step }) => step.run('refresh', () => refreshFigures(PATIENCE_MS)),
)

/** Vacuums the history soon after a change, so that index-only scans stay fast. */
export const vacuumHistoryAfterChange = inngest.createFunction(
  { id: 'vacuum-history', triggers: [historyChanged], debounce: { period: '5s', timeout: '1m' }, concurrency: 1 },
  ({ step }) => step.run('vacuum', vacuumHistory),
)

/** Recomputes a person's plays after a change of their time zone or rules. */
export const recomputeHistoryAfterChange = inngest.createFunction(
  { id: 'recompute-history', triggers: [rulesChanged], concurrency: { key: 'event.data.userId', limit: 1 } },
  async ({ event, step }) => {
    const { userId } = event.data
    const plays = await step.run('recompute', () => recomputeHistory(userId))
    await step.run('figures', () => refreshPerson(userId))
    await step.sendEvent('tell', historyChanged.create({ userId }))
    return { plays }
  },
)
