import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { isUnfiltered, type PlayFilters } from './play-filters'
import { rows } from './rows'
import type { ViewName } from './refresh-views'

export type Source = 'view' | 'base'

/**
 * Whether a question may be answered by a view: it is all-time, nothing narrows it, and neither the person's history
 * nor their time zone changed after the instant up to which the view knows it. The only place that decides.
 */
export async function chooseSource(
  view: ViewName,
  userId: number,
  period: Pick<Period, 'from' | 'to'>,
  filters?: PlayFilters,
): Promise<Source> {
  if (period.from || period.to || !isUnfiltered(filters)) return 'base'
  const fresh = await rows(z.object({ fresh: z.boolean() }), freshness(view, userId))
  return fresh[0]?.fresh ? 'view' : 'base'
}

/** A statement of one `fresh`, or of no row where the view was never refreshed. */
export const freshness = (view: ViewName, userId: number): Prisma.Sql => Prisma.sql`
  select u.history_changed_at < r.snapshot_at as fresh
  from users u join view_refreshes r on r.view_name = ${view}
  where u.id = ${userId}`
