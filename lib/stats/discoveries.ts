import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { catalogTable, idColumn, type ItemKind } from './item-kind'
import { isCounted } from './measures'
import { ownPlays, playsWhere } from './play-filters'
import { rows } from './rows'

const Row = z.object({
  id: z.number(),
  name: z.string(),
  firstPlayedAt: z.date(),
  /** Counted plays from then to the end of the period */
  plays: z.number(),
  total: z.number(),
})
export type Discovery = Omit<z.infer<typeof Row>, 'total'>

/**
 * Items whose first counted play ever is in the period, most played in it first; `total` is the number of all of them.
 */
export async function discoveries(
  viewer: Viewer,
  { type, period, limit = 10 }: { type: ItemKind; period: Pick<Period, 'from' | 'to'>; limit?: number },
): Promise<{ items: Discovery[]; total: number }> {
  const found = await rows(
    Row,
    Prisma.sql`
    with played as (
      select ${idColumn[type]} as id, min(p.played_at) as first_played_at, count(*) as plays, coalesce(sum(p.ms_played), 0) as ms_played
      from included_plays p
      where ${playsWhere(viewer, period)} and ${isCounted} and ${idColumn[type]} is not null group by 1),
    found as (
      select d.* from played d
      where ${
        period.from
          ? Prisma.sql`not exists (
            select from included_plays p
            where ${ownPlays(viewer)} and ${idColumn[type]} = d.id
              and p.played_at < ${period.from.toISOString()}::timestamptz and ${isCounted})`
          : Prisma.sql`true`
      })
    select f.id, i.name, f.first_played_at as "firstPlayedAt", f.plays::int, (select count(*) from found)::int as total
    from found f join ${catalogTable[type]} i on i.id = f.id
    order by f.plays desc, f.ms_played desc, i.name collate "C", f.id limit ${limit}`,
  )
  return { items: found.map(({ total: _, ...item }) => item), total: found[0]?.total ?? 0 }
}
