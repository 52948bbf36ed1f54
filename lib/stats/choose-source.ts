import 'server-only'
import { z } from 'zod'
import type { FiguresName } from '@/lib/figures/kept-figures'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { isUnfiltered, type Listener, type PlayFilters } from './play-filters'
import { rows } from './rows'

export type Source = 'view' | 'base'

/**
 * Decides whether a query reads kept figures (source `view`, though they may be in a table) or the base table. They are read for
 * an all-time query without filters and with private sessions, if the person's history and time zone have not changed since
 * they were computed. Music Muse applies the same rule in lib/musicnlp/db/reader.ts.
 */
export async function chooseSource(
  view: FiguresName,
  { userId, hidesPrivateSessions }: Listener,
  period: PeriodBounds,
  filters?: PlayFilters,
): Promise<Source> {
  if (period.from || period.to || hidesPrivateSessions || !isUnfiltered(filters)) return 'base'
  const fresh = await rows(z.object({ fresh: z.boolean().nullable() }), freshness(view, userId))
  return fresh[0]?.fresh ? 'view' : 'base'
}

/**
 * SQL with one row `fresh`: whether what is kept under this name includes the person's latest change. Null if it was never
 * computed, and no row if the person never had plays.
 */
export const freshness = (view: FiguresName, userId: number): Prisma.Sql => Prisma.sql`
  select coalesce(f.version = h.version, h.changed_at < r.snapshot_at) as fresh
  from user_histories h
  left join figure_refreshes f on f.user_id = ${userId}
  left join view_refreshes r on r.view_name = ${view}
  where h.user_id = ${userId}`
