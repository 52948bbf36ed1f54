import { z } from 'zod'
import { route } from '@/lib/http/route'
import { friendsWeek } from '@/lib/people/friend-activity'

export const GET = route(z.object({}), async (_, viewer) => ({ friends: await friendsWeek(viewer) }))
