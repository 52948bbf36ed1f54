import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { oneRow } from './rows'
import { untilChange } from './until-change'

/** Whether any play of the history says if it was skipped. Spotify's account data and scrobbles don't. */
export const knowsSkips = untilChange('knows-skips', async ({ userId }: Viewer): Promise<boolean> => {
  const { known } = await oneRow(
    z.object({ known: z.boolean() }),
    Prisma.sql`select exists (
      select from included_plays p where p.user_id = ${userId}
      and (p.is_skip or p.skipped is not null or p.reason_end is not null)) as known`,
  )
  return known
})
