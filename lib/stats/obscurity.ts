import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { oneRow } from './rows'

const Row = z.object({ plays: z.number(), knownPlays: z.number(), meanPopularity: z.number().nullable() })
export type Obscurity = {
  /** 0 to 100, one decimal, higher is rarer; null where under half of the plays are of artists with five listeners */
  score: number | null
  /** Counted plays of artists with at least five listeners here, among all, 0 to 1; null without plays */
  knownShare: number | null
}

/**
 * How rare a person's artists are on this server: 100 less the mean popularity of their artists, weighted by counted
 * plays. An artist's popularity is the percentile of its number of listeners among the artists with at least five:
 * 100 × the share of those artists that have no more listeners than it. Numbers of listeners are as of the last
 * refresh of the views; the person's own plays are of now.
 */
export async function obscurity(userId: number): Promise<Obscurity> {
  const { plays, knownPlays, meanPopularity } = await oneRow(Row, Prisma.sql`
    with known as (
      select artist_id, 100 * cume_dist() over (order by count(*)) as popularity
      from user_top_artists group by artist_id having count(*) >= 5),
    mine as (
      select p.artist_id, count(*) as plays from listening_history p
      where p.user_id = ${userId} and p.ms_played >= 30000 group by p.artist_id)
    select coalesce(sum(m.plays), 0)::int as plays, coalesce(sum(m.plays) filter (where k.artist_id is not null), 0)::int as "knownPlays",
      (sum(m.plays * k.popularity) / nullif(sum(m.plays) filter (where k.artist_id is not null), 0))::float8 as "meanPopularity"
    from mine m left join known k using (artist_id)`)
  const knownShare = plays > 0 ? knownPlays / plays : null
  const score = knownShare !== null && knownShare >= 0.5 && meanPopularity !== null ? Math.round(10 * (100 - meanPopularity)) / 10 : null
  return { score, knownShare }
}
