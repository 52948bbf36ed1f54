import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { playsWhere, type Listener, type PlayFilters } from './play-filters'
import { oneRow } from './rows'

/** How many counted plays of a period have no length: they add nothing to its listening time. */
export async function playsWithoutLength(
  viewer: Listener,
  { period, filters }: { period: PeriodBounds; filters?: PlayFilters },
): Promise<number> {
  const { plays } = await oneRow(
    z.object({ plays: z.number() }),
    Prisma.sql`
    select count(*)::int as plays from included_plays p
    where ${playsWhere(viewer, period, filters)} and p.ms_played is null`,
  )
  return plays
}
