import { cron } from 'inngest'
import { pollDueAccounts } from '@/lib/spotify/poll-due-accounts'
import { forwardRequested, playsSubmitted } from '../events'
import { inngest } from '../inngest-client'

/**
 * Reads what connected people have just played. Spotify keeps 50 plays for each: they last for two minutes many times
 * over, also where a turn is missed. A failure is no reason to try again at once; the next turn does.
 */
export const readSpotify = inngest.createFunction(
  { id: 'read-spotify', triggers: [cron('*/2 * * * *')], concurrency: 1, retries: 0 },
  async ({ event, step }) => {
    const people = await step.run('read', () => pollDueAccounts(new Date(event.ts ?? Date.now())))
    const [first] = people
    if (first === undefined) return { people: 0 }
    await step.sendEvent('announce', [
      playsSubmitted.create({ userId: first }),
      ...people.map((userId) => forwardRequested.create({ userId })),
    ])
    return { people: people.length }
  },
)
