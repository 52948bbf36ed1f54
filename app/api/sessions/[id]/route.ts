import { z } from 'zod'
import { endSession } from '@/lib/auth/sign-in-sessions'
import { callerOf } from '@/lib/http/caller'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { route } from '@/lib/http/route'

export const DELETE = route(
  {
    summary: 'Ends one session',
    params: z.object({ id: z.string().max(100) }),
    errors: ['not_found', 'forbidden'],
    example: { params: { id: '6f1c…' } },
  },
  async ({ id }, viewer, request) => {
    await refuseForDemo(viewer)
    await endSession(viewer, id, callerOf(request.headers).address)
  },
)
