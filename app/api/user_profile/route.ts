import { z } from 'zod'
import { db } from '@/lib/db'
import { route } from '@/lib/http/route'
import { AppError } from '@/lib/errors'
import { profile } from '@/lib/people/profile'
import { Profile } from './schema'

export const GET = route(
  {
    summary: 'A person’s profile',
    query: z.object({
      username: z.string().min(1).max(100).optional().describe('Whose profile; default: the caller’s own'),
    }),
    response: Profile,
    errors: ['not_found'],
    example: { query: { username: 'alice' } },
    anonymous: true,
  },
  async ({ username }, viewer) => {
    if (!username && !viewer) throw new AppError('unauthorized', 'Sign in, or name the person: username=…')
    return profile(viewer, username ?? (await displayNameOf(viewer?.userId)), viewer?.now ?? new Date())
  },
)

async function displayNameOf(id: number | undefined) {
  return (await db.user.findUniqueOrThrow({ where: { id: id ?? 0 }, select: { username: true } })).username
}
