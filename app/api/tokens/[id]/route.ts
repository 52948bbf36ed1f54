import { z } from 'zod'
import { revokeToken } from '@/lib/auth/access-token'
import { callerOf } from '@/lib/door/caller'
import { route } from '@/lib/door/route'

const Id = z.object({ id: z.coerce.number().int().positive().max(2 ** 31 - 1) })

export const DELETE = route(Id, ({ id }, viewer, request) => revokeToken(viewer, id, callerOf(request.headers).address))
