import { z } from 'zod'
import { route } from '@/lib/http/route'
import { friendActivity } from '@/lib/people/friend-activity'
import { Count, figures } from '../_schemas/response-fields'
import { person } from '../_schemas/person'

const Friend = z.strictObject({
  ...person,
  ...figures,
  top: z.array(z.strictObject({ artist: z.string(), plays: Count })).describe('Three at most'),
})

export const GET = route(
  {
    summary: 'What friends played most in the last seven days',
    response: z.strictObject({ friends: z.array(Friend) }).describe('The friends, the one with most plays first.'),
  },
  async (_, viewer) => ({ friends: await friendActivity(viewer) }),
)
