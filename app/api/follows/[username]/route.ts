import { z } from 'zod'
import { route } from '@/lib/http/route'
import { follow, unfollow } from '@/lib/people/follow'

const byName = { params: z.object({ username: z.string() }), example: { params: { username: 'alice' } } }

export const PUT = route(
  { ...byName, summary: 'Follows a person', errors: ['not_found'] },
  async ({ username }, viewer) => {
    await follow(viewer, username)
  },
)

export const DELETE = route({ ...byName, summary: 'Stops following a person' }, ({ username }, viewer) =>
  unfollow(viewer, username),
)
