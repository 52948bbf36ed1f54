import { z } from 'zod'
import { route } from '@/lib/http/route'
import { follow, unfollow } from '@/lib/people/follow'

const ByName = z.object({ username: z.string() })

export const PUT = route(ByName, async ({ username }, viewer) => {
  await follow(viewer, username)
})

export const DELETE = route(ByName, ({ username }, viewer) => unfollow(viewer, username))
