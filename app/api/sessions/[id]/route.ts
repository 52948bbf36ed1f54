import { z } from 'zod'
import { endSession } from '@/lib/auth/session'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const DELETE = route(z.object({ id: z.string().max(100) }), ({ id }, viewer, request) =>
  endSession(viewer, id, callerOf(request.headers).address),
)
