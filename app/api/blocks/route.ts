import { z } from 'zod'
import { route } from '@/lib/http/route'
import { blockedPeople } from '@/lib/people/block'

export const GET = route(
  {
    summary: 'The people the caller has blocked',
    response: z
      .strictObject({ people: z.array(z.strictObject({ username: z.string() })) })
      .describe('Their usernames, the latest first.'),
  },
  async (_, viewer) => ({ people: await blockedPeople(viewer) }),
)
