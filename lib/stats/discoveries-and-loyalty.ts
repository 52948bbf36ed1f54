import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { catalogTable, idColumn, type ItemKind } from './item-kind'
import { isCounted } from './measures'
import { ownPlays, playsWhere } from './play-filters'
import { oneRow } from './rows'

type Asked = {
  type: ItemKind
  period: PeriodBounds
  /** How many of each list */
  limit?: number
}

/** An instant within JSON */
const Instant = z.coerce.date()
const Named = z.object({ id: z.number(), name: z.string() })
const Discovery = Named.extend({
  firstPlayedAt: Instant,
  /** Counted plays from then to the end of the period */
  plays: z.number(),
})
const LoyalItem = Named.extend({ months: z.number(), plays: z.number() })
const OneHit = Named.extend({ playedAt: Instant })
const ListeningSpread = z.object({
  /** Items with a counted play, and those with exactly one */
  items: z.number(),
  oneHit: z.number(),
  plays: z.number(),
  /** Counted plays of the ten most played items */
  topTenPlays: z.number(),
})
const Row = z.object({
  /** Items whose first counted play ever is in the period, most played in it first */
  discovered: Discovery.array(),
  /** The number of all of them */
  discoveredTotal: z.number(),
  /** The items played in the most local calendar months of the period, then by plays */
  loyal: LoyalItem.array(),
  spread: ListeningSpread,
  /** Items with exactly one counted play in the period, latest first */
  oneHits: OneHit.array(),
})
export type Discovery = z.infer<typeof Discovery>
export type LoyalItem = z.infer<typeof LoyalItem>
export type ListeningSpread = z.infer<typeof ListeningSpread>
type DiscoveriesAndLoyalty = Pick<z.infer<typeof Row>, 'loyal' | 'spread' | 'oneHits'> & {
  discoveries: { items: Discovery[]; total: number }
}

/** What is new, what is played again and again and what only once, in one scan of the period's counted plays. */
export async function discoveriesAndLoyalty(
  viewer: Viewer,
  { type, period, limit = 10 }: Asked,
): Promise<DiscoveriesAndLoyalty> {
  const id = idColumn[type]
  const list = (columns: Prisma.Sql, from: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
    (select coalesce(jsonb_agg(to_jsonb(l) order by l.place), '[]') from (
      select i.id, n.name, ${columns}, row_number() over (order by ${order}) as place
      from ${from} i join ${catalogTable[type]} n on n.id = i.id order by place limit ${limit}) l)`
  const {
    discovered: found,
    discoveredTotal: total,
    ...rest
  } = await oneRow(
    Row,
    Prisma.sql`
    with monthly as (
      select ${id} as id, date_trunc('month', p.local_date::timestamp) as month, count(*) as plays,
        coalesce(sum(p.ms_played), 0) as ms_played, min(p.played_at) as first_played_at
      from included_plays p where ${playsWhere(viewer, period)} and ${isCounted} and ${id} is not null group by 1, 2),
    items as materialized (
      select id, sum(plays)::int as plays, sum(ms_played) as ms_played, min(first_played_at) as first_played_at,
        count(*)::int as months
      from monthly group by id),
    discovered as materialized (select i.* from items i where ${isNew(viewer, { type, period })})
    select ${list(
      Prisma.sql`i.first_played_at as "firstPlayedAt", i.plays`,
      Prisma.sql`discovered`,
      Prisma.sql`i.plays desc, i.ms_played desc, n.name collate "C", i.id`,
    )} as discovered,
      (select count(*) from discovered)::int as "discoveredTotal",
      ${list(
        Prisma.sql`i.months, i.plays`,
        Prisma.sql`items`,
        Prisma.sql`i.months desc, i.plays desc, n.name collate "C", i.id`,
      )} as loyal,
      (select jsonb_build_object('items', count(*), 'oneHit', count(*) filter (where plays = 1), 'plays', coalesce(sum(plays), 0),
        'topTenPlays', (select coalesce(sum(plays), 0) from (select plays from items order by plays desc limit 10) top))
        from items) as spread,
      ${list(
        Prisma.sql`i.first_played_at as "playedAt"`,
        Prisma.sql`(select * from items where plays = 1 order by first_played_at desc, id limit ${limit})`,
        Prisma.sql`i.first_played_at desc, i.id`,
      )} as "oneHits"`,
  )
  return { discoveries: { items: found, total }, ...rest }
}

/** The SQL condition for "item i was never played before the period". */
const isNew = (viewer: Viewer, { type, period: { from, days } }: Asked): Prisma.Sql =>
  from
    ? Prisma.sql`not exists (
      select from included_plays p
      where ${ownPlays(viewer)} and ${idColumn[type]} = i.id and ${isCounted}
        and p.played_at < ${days ? Prisma.sql`i.first_played_at` : Prisma.sql`${from.toISOString()}::timestamptz`})`
    : Prisma.sql`true`
