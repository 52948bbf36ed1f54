import { z } from 'zod'
import { endSessions, listSessions } from '@/lib/auth/session'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const GET = route(z.object({}), async (_input, viewer, request) => {
  const sessions = await listSessions(viewer, await sessionHashOf(request.headers))
  return {
    sessions: sessions.map(({ id, device, createdAt, lastSeenAt, isCurrent }) => ({
      id,
      device,
      created_at: createdAt,
      last_seen_at: lastSeenAt,
      is_current: isCurrent,
    })),
  }
})

/** Signs out everywhere, here too. */
export const DELETE = route(z.object({}), async (_input, viewer, request) => ({
  ended: await endSessions(viewer, callerOf(request.headers).address),
}))
