import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Listener } from './play-filters'
import { rows } from './rows'

/** A person as others see them: plays in private sessions are in no figure and no list. */
export async function asOthersSee(userId: number): Promise<Listener> {
  const [found] = await rows(
    z.object({ hides: z.boolean() }),
    Prisma.sql`select exists (select from included_plays p where p.user_id = ${userId} and p.incognito) as hides`,
  )
  return { userId, hidesPrivateSessions: found?.hides ?? false }
}
