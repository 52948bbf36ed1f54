import { z } from 'zod'
import { findListener } from '@/lib/people/find-listener'
import { route } from '@/lib/http/route'
import { LiveState, liveState } from '@/lib/scrobbling/live-state'
import { liveStream } from './live-stream'

export const GET = route(
  {
    summary: 'Follows what a person is playing, as server-sent events',
    query: z.object({
      username: z.string().optional().describe('Another person; without it, the caller'),
      once: z.enum(['true']).optional().describe('Replies with the current state as JSON instead'),
    }),
    response: LiveState.describe('The current state, for `once`. Otherwise each `state` event holds it as its data.'),
    file: { type: 'text/event-stream' },
    errors: ['not_found'],
    anonymous: true,
    example: { query: { username: 'ada', once: 'true' } },
    limit: { name: 'live', tries: 300, seconds: 60 },
  },
  async ({ username, once }, viewer, request) => {
    const now = new Date()
    const person = await findListener(viewer, username, 'history', now)
    if (once) return liveState(person.userId, now)
    // Asked again before each event: the person may have closed their history meanwhile.
    const read = async (at: Date) => {
      const { userId } = await findListener(viewer, username, 'history', at)
      return liveState(userId, at)
    }
    return liveStream(person.userId, read, request.signal)
  },
)
