import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { plays } from '@/lib/stats/measures'
import { rows } from '@/lib/stats/rows'
import { untilChange } from '@/lib/stats/until-change'
import type { Viewer } from '@/lib/viewer'
import { ownPlays } from '@/lib/stats/play-filters'

const Week = z.object({ week: z.string(), plays: z.int() })
export type Week = z.infer<typeof Week>

/**
 * Counted plays of every week from the first play to the last, including weeks without music; `week` is its first day.
 */
export const weeklyListening = untilChange('weeks', computeWeeks)

function computeWeeks(viewer: Viewer): Promise<Week[]> {
  const shift = viewer.weekStart === 1 ? 0 : 1
  return rows(
    Week,
    Prisma.sql`
    with weeks as (
      select date_trunc('week', p.local_date + ${shift}::int)::date - ${shift}::int as week, ${plays} as plays
      from included_plays p where ${ownPlays(viewer)} group by 1)
    select to_char(day, 'YYYY-MM-DD') as week, coalesce(w.plays, 0) as plays
    from generate_series((select min(week) from weeks)::timestamp, (select max(week) from weeks)::timestamp, interval '7 days') as day
    left join weeks w on w.week = day::date
    order by day`,
  )
}
