import { z } from 'zod'
import { revokeToken } from '@/lib/auth/access-token'
import { callerOf } from '@/lib/door/caller'
import { route } from '@/lib/door/route'
import { Id } from '@/lib/door/whole-number'

export const DELETE = route(z.object({ id: Id }), ({ id }, viewer, request) =>
  revokeToken(viewer, id, callerOf(request.headers).address),
)
