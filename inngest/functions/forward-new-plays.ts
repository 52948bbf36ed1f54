import { RetryAfterError } from 'inngest'
import { forwardPlays } from '@/lib/forwarding/forward-plays'
import { forwardRequested } from '../events'
import { inngest } from '../inngest-client'

/** Batches of one run; a later run takes the rest. */
const MOST_BATCHES = 100
const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 3600

/**
 * Passes new plays on. While the other server is away, the run is tried again for hours, further and further apart; the
 * plays wait in the history, so a later event passes on what this one could not.
 */
export const forwardNewPlays = inngest.createFunction(
  {
    id: 'forward-new-plays',
    triggers: [forwardRequested],
    debounce: { key: 'event.data.userId', period: '5s', timeout: '30s' },
    concurrency: { key: 'event.data.userId', limit: 1 },
    retries: 10,
  },
  async ({ event, step, attempt }) => {
    for (let batch = 1; batch <= MOST_BATCHES; batch++) {
      const kind = await step.run(`batch ${batch}`, async () => {
        const forwarded = await forwardPlays(event.data.userId, new Date())
        if (forwarded.kind !== 'retry') return forwarded.kind
        const wait = Math.min(FIRST_WAIT_SECONDS * 2 ** attempt, LONGEST_WAIT_SECONDS)
        throw new RetryAfterError(forwarded.problem, (forwarded.afterSeconds ?? wait) * 1000)
      })
      if (kind === 'done') return { batches: batch }
    }
    return { batches: MOST_BATCHES }
  },
)
