import { z } from 'zod'
import { route } from '@/lib/http/route'
import { blockedPeople } from '@/lib/people/follow'

export const GET = route(z.object({}), async (_, viewer) => ({ people: await blockedPeople(viewer) }))
