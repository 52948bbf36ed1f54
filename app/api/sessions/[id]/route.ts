import { z } from 'zod'
import { endSession } from '@/lib/auth/sign-in-sessions'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'

export const DELETE = route(
  {
    summary: 'Ends one session',
    params: z.object({ id: z.string().max(100) }),
    errors: ['not_found'],
    example: { params: { id: '6f1c…' } },
  },
  ({ id }, viewer, request) => endSession(viewer, id, callerOf(request.headers).address),
)
