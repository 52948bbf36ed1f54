import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { catalogTable, idColumn, type ItemKind } from './item-kind'
import { hasCounted, isCounted } from './measures'
import { playsWhere } from './play-filters'
import { oneRow, rows } from './rows'

type Asked = { type: ItemKind; period: Pick<Period, 'from' | 'to'> }

const Loyal = z.object({ id: z.number(), name: z.string(), months: z.number(), plays: z.number() })
export type LoyalItem = z.infer<typeof Loyal>

/** The items played in the most local calendar months of the period, then by plays. */
export function loyalItems(
  viewer: Viewer,
  { type, period, limit = 10 }: Asked & { limit?: number },
): Promise<LoyalItem[]> {
  return rows(
    Loyal,
    Prisma.sql`
    with monthly as (
      select ${idColumn[type]} as id, date_trunc('month', p.local_date::timestamp) as month, count(*) as plays
      from included_plays p where ${playsWhere(viewer, period)} and ${isCounted} and ${idColumn[type]} is not null group by 1, 2)
    select m.id, i.name, m.months::int, m.plays::int
    from (select id, count(*) as months, sum(plays) as plays from monthly group by id) m
    join ${catalogTable[type]} i on i.id = m.id
    order by m.months desc, m.plays desc, i.name collate "C", m.id limit ${limit}`,
  )
}

const Shares = z.object({ items: z.number(), oneHit: z.number(), plays: z.number(), topTenPlays: z.number() })
export type ListeningSpread = z.infer<typeof Shares>

/**
 * How listening is distributed: the number of items with a counted play and of those with exactly one, all counted
 * plays, and the plays of the ten most played items.
 */
export function listeningSpread(viewer: Viewer, { type, period }: Asked): Promise<ListeningSpread> {
  return oneRow(
    Shares,
    Prisma.sql`
    with items as (
      select count(*) filter (where ${isCounted}) as plays from included_plays p
      where ${playsWhere(viewer, period)} and ${idColumn[type]} is not null group by ${idColumn[type]} having ${hasCounted})
    select count(*)::int as items, (count(*) filter (where plays = 1))::int as "oneHit", coalesce(sum(plays), 0)::int as plays,
      (select coalesce(sum(plays), 0) from (select plays from items order by plays desc limit 10) top)::int as "topTenPlays"
    from items`,
  )
}

const OneHit = z.object({ id: z.number(), name: z.string(), playedAt: z.date() })
export type OneHit = z.infer<typeof OneHit>

/** Items with exactly one counted play in the period, latest first. */
export function oneHitItems(
  viewer: Viewer,
  { type, period, limit = 10 }: Asked & { limit?: number },
): Promise<OneHit[]> {
  return rows(
    OneHit,
    Prisma.sql`
    select o.id, i.name, o.played_at as "playedAt"
    from (
      select ${idColumn[type]} as id, min(p.played_at) as played_at from included_plays p
      where ${playsWhere(viewer, period)} and ${isCounted} and ${idColumn[type]} is not null group by 1 having count(*) = 1
      order by 2 desc, 1 limit ${limit}) o
    join ${catalogTable[type]} i on i.id = o.id order by o.played_at desc, o.id`,
  )
}
