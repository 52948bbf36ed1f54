import { z } from 'zod'
import { route } from '@/lib/http/route'
import { block, unblock } from '@/lib/people/follow'

const ByName = z.object({ username: z.string() })

export const PUT = route(ByName, ({ username }, viewer) => block(viewer, username))

export const DELETE = route(ByName, ({ username }, viewer) => unblock(viewer, username))
