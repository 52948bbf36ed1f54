import { z } from 'zod'
import { revokeToken } from '@/lib/auth/access-tokens'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'

export const DELETE = route(
  {
    summary: 'Revokes a token',
    params: z.object({ id: Id }),
    errors: ['not_found'],
    example: { params: { id: 2 } },
  },
  ({ id }, viewer, request) => revokeToken(viewer, id, callerOf(request.headers).address),
)
