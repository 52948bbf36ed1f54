import { z } from 'zod'
import { db } from '@/lib/db'
import { route } from '@/lib/http/route'
import { AppError } from '@/lib/errors'
import { profile } from '@/lib/people/profile'

export const GET = route(
  z.object({ username: z.string().min(1).max(100).optional().describe('The caller’s own without it') }),
  async ({ username }, viewer) => {
    if (!username && !viewer) throw new AppError('unauthorized', 'Sign in, or name the person: username=…')
    return profile(viewer, username ?? (await ownName(viewer?.userId)), viewer?.now ?? new Date())
  },
  { anonymous: true },
)

async function ownName(id: number | undefined) {
  return (await db.user.findUniqueOrThrow({ where: { id: id ?? 0 }, select: { username: true } })).username
}
