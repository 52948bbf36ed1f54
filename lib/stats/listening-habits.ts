import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted, msPlayed, plays, skipRate, skips } from './measures'
import { playsWhere } from './play-filters'
import { rows } from './rows'

const Row = z.object({
  facet: z.enum(['all', 'platform', 'country', 'shuffle']),
  value: z.string().nullable(),
  plays: z.number(),
  msPlayed: z.number(),
  skips: z.number(),
  skipRate: z.number().nullable(),
})
/** `value` is null if the export doesn't contain it. `share` is of the counted plays with a known value, 0 to 1. */
export type HabitShare = { value: string | null; plays: number; msPlayed: number; share: number | null }
export type ListeningHabits = {
  /** Skipped plays among all plays, short ones included, 0 to 1; null without plays, or if skips are not known */
  skipRate: number | null
  skips: number
  platforms: HabitShare[]
  /** ISO 3166-1 alpha-2 */
  countries: HabitShare[]
  /** Counted plays on shuffle among those where it is known, 0 to 1; null if it never is */
  shuffleShare: number | null
}

/** How the person listens: skips, platforms, countries and shuffle, in one scan of the period's plays. */
export async function listeningHabits(viewer: Viewer, { period }: { period: PeriodBounds }): Promise<ListeningHabits> {
  const found = await rows(
    Row,
    Prisma.sql`
    select case when grouping(p.platform) = 0 then 'platform' when grouping(p.country) = 0 then 'country'
        when grouping(p.shuffle) = 0 then 'shuffle' else 'all' end as facet,
      coalesce(p.platform::text, p.country, p.shuffle::text) as value,
      ${plays} as plays, ${msPlayed} as "msPlayed", ${skips} as skips, ${skipRate} as "skipRate"
    from (
      select p.platform, p.country, p.shuffle, p.counts, p.ms_played, p.is_skip, p.skipped, p.reason_end
      from included_plays p where ${playsWhere(viewer, period)} offset 0) p -- Citus cannot group the view itself by sets
    group by grouping sets ((), (p.platform), (p.country), (p.shuffle))
    order by count(*) filter (where ${isCounted}) desc, 2`,
  )
  const all = found.find(({ facet }) => facet === 'all')
  return {
    skipRate: all?.skipRate ?? null,
    skips: all?.skips ?? 0,
    platforms: shares(found, 'platform'),
    countries: shares(found, 'country'),
    shuffleShare:
      shares(found, 'shuffle').find(({ value }) => value === 'true')?.share ??
      (shares(found, 'shuffle').some(({ value }) => value === 'false') ? 0 : null),
  }
}

function shares(found: z.infer<typeof Row>[], facet: 'platform' | 'country' | 'shuffle'): HabitShare[] {
  const those = found.filter((row) => row.facet === facet && row.plays > 0)
  const known = those.filter(({ value }) => value !== null).reduce((sum, { plays }) => sum + plays, 0)
  return those.map(({ value, plays, msPlayed }) => ({
    value,
    plays,
    msPlayed,
    share: value !== null && known > 0 ? plays / known : null,
  }))
}
