import { z } from 'zod'
import { endSessions, listSessions } from '@/lib/auth/sign-in-sessions'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { callerOf } from '@/lib/http/caller'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { route } from '@/lib/http/route'
import { Count, Instant } from '../_schemas/response-fields'

const Session = z.strictObject({
  id: z.string(),
  device: z.string(),
  created_at: Instant,
  last_seen_at: Instant,
  is_current: z.boolean().describe('The session of this call'),
})

export const GET = route(
  {
    summary: 'Where the caller is signed in',
    response: z.strictObject({ sessions: z.array(Session) }).describe('The sessions, the current one first.'),
  },
  async (_, viewer, request) => {
    const sessions = await listSessions(viewer, await sessionHashOf(request.headers))
    return {
      sessions: sessions.map(({ id, device, createdAt, lastSeenAt, isCurrent }) => ({
        id,
        device,
        created_at: createdAt.toISOString(),
        last_seen_at: lastSeenAt.toISOString(),
        is_current: isCurrent,
      })),
    }
  },
)

export const DELETE = route(
  {
    summary: 'Signs out everywhere, here too',
    errors: ['forbidden'],
    response: z.strictObject({ ended: Count }).describe('How many sessions ended.'),
  },
  async (_, viewer, request) => {
    await refuseForDemo(viewer)
    return { ended: await endSessions(viewer, callerOf(request.headers).address) }
  },
)
