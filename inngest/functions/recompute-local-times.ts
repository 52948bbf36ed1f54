import { recomputeLocalTimes } from '@/lib/history/recompute-local-times'
import { inngest } from '../client'
import { historyChanged, timeZoneChanged } from '../events'

/** Recomputes the local date, hour and weekday of every play after a change of time zone. */
export const recomputeLocalTimesAfterChange = inngest.createFunction(
  { id: 'recompute-local-times', triggers: [timeZoneChanged], concurrency: { key: 'event.data.userId', limit: 1 } },
  async ({ event, step }) => {
    const { userId } = event.data
    const plays = await step.run('recompute', () => recomputeLocalTimes(userId))
    await step.sendEvent('tell', historyChanged.create({ userId }))
    return { plays }
  },
)
