import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/viewer'
import { PlatformFamily, Prisma } from '@/prisma/generated/client'
import { rows } from './rows'
import { untilChange } from './until-change'

/** The kinds of devices that the history names, by name. */
export const knownPlatforms = untilChange('known-platforms', async ({ userId }: Viewer): Promise<PlatformFamily[]> => {
  const found = await rows(
    z.object({ platform: z.enum(PlatformFamily) }),
    Prisma.sql`select distinct p.platform::text as platform from included_plays p
      where p.user_id = ${userId} and p.platform is not null order by 1`,
  )
  return found.map(({ platform }) => platform)
})
