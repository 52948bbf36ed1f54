import { z } from 'zod'
import { route } from '@/lib/http/route'
import { block, unblock } from '@/lib/people/block'

const byName = { params: z.object({ username: z.string() }), example: { params: { username: 'alice' } } }

export const PUT = route(
  {
    ...byName,
    summary: 'Blocks a person whom the caller sees, or who ever followed or was followed by the caller',
    errors: ['not_found'],
  },
  ({ username }, viewer) => block(viewer, username),
)

export const DELETE = route({ ...byName, summary: 'Unblocks a person' }, ({ username }, viewer) =>
  unblock(viewer, username),
)
