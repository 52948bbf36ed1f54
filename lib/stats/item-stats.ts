import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { itemFilter } from './item-filter'
import type { ItemKind } from './item-kind'
import { days, firstPlayedAt, lastPlayedAt, msPlayed, plays, skipRate, skips } from './measures'
import { playsWhere } from './play-filters'
import { itemRanks } from './item-ranks'
import { oneRow } from './rows'

const Row = z.object({
  plays: z.number(),
  msPlayed: z.number(),
  /** Counted plays that add no time, because their source doesn't say how long they lasted */
  playsWithoutLength: z.number(),
  /** Local days with a counted play */
  days: z.number(),
  skips: z.number(),
  /** Skipped plays among all plays, short ones included: 0 to 1; null where no play tells */
  skipRate: z.number().nullable(),
  firstPlayedAt: z.date().nullable(),
  lastPlayedAt: z.date().nullable(),
})
export type ItemStats = z.infer<typeof Row> & {
  /** Rank by plays; null without a counted play */
  rank: number | null
}

/** Totals of the person's plays of an item in a period, and its rank. */
export async function itemStats(
  viewer: Viewer,
  { type, id, period }: { type: ItemKind; id: number; period: PeriodBounds },
): Promise<ItemStats> {
  const [figures, ranks] = await Promise.all([
    oneRow(
      Row,
      Prisma.sql`
      select ${plays} as plays, ${msPlayed} as "msPlayed",
        count(*) filter (where p.ms_played is null)::int as "playsWithoutLength",
        ${days} as days, ${skips} as skips, ${skipRate} as "skipRate",
        ${firstPlayedAt} as "firstPlayedAt", ${lastPlayedAt} as "lastPlayedAt"
      from included_plays p where ${playsWhere(viewer, period, itemFilter(type, id))}`,
    ),
    itemRanks(viewer, { type, period }, [id]),
  ])
  return { ...figures, rank: ranks.get(id) ?? null }
}
