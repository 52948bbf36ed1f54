import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { isUnfiltered, type Listener, type PlayFilters } from './play-filters'
import { rows } from './rows'
import type { ViewName } from './refresh-views'

export type Source = 'view' | 'base'

/**
 * Decides whether a query reads a materialized view or the base table. A view is used for an all-time query without
 * filters and with private sessions, if the person's history and time zone have not changed since the view's snapshot.
 * Music Muse applies the same rule in lib/musicnlp/db/reader.ts; figures about all listeners always read the views.
 */
export async function chooseSource(
  view: ViewName,
  { userId, hidesPrivateSessions }: Listener,
  period: PeriodBounds,
  filters?: PlayFilters,
): Promise<Source> {
  if (period.from || period.to || hidesPrivateSessions || !isUnfiltered(filters)) return 'base'
  const fresh = await rows(z.object({ fresh: z.boolean() }), freshness(view, userId))
  return fresh[0]?.fresh ? 'view' : 'base'
}

/** SQL with one row `fresh`: whether the view holds the person's latest history. No row if it was never refreshed,
 * or if the person never had plays. */
export const freshness = (view: ViewName, userId: number): Prisma.Sql => Prisma.sql`
  select h.changed_at < r.snapshot_at as fresh
  from user_histories h join view_refreshes r on r.view_name = ${view}
  where h.user_id = ${userId}`
