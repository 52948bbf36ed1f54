import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { rows } from './rows'
import { ownPlays } from './play-filters'

const Row = z.object({ date: z.string(), distance: z.number() })

/**
 * For a period without plays: the name of the month with the nearest counted play ("month_2022-06"), the earlier one if
 * two are equally near; null for someone who never played anything.
 */
export async function nearestMonthWithPlays(viewer: Viewer, { from, to }: PeriodBounds): Promise<string | null> {
  const edge = (from ?? to ?? viewer.now).toISOString()
  const end = (to ?? from ?? viewer.now).toISOString()
  const [nearest] = await rows(
    Row,
    Prisma.sql`
    select date, distance from (
      (select p.local_date::text as date, extract(epoch from ${edge}::timestamptz - p.played_at)::float8 as distance
       from included_plays p where ${ownPlays(viewer)} and ${isCounted} and p.played_at < ${edge}::timestamptz
       order by p.played_at desc limit 1)
      union all
      (select p.local_date::text, extract(epoch from p.played_at - ${end}::timestamptz)::float8
       from included_plays p where ${ownPlays(viewer)} and ${isCounted} and p.played_at >= ${end}::timestamptz
       order by p.played_at limit 1)) near
    order by distance, date limit 1`,
  )
  return nearest ? `month_${nearest.date.slice(0, 7)}` : null
}
