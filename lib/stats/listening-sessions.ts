import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { playsWhere } from './play-filters'
import { rows } from './rows'

const Row = z.object({
  startedAt: z.date(),
  endedAt: z.date(),
  /** Counted plays */
  plays: z.number(),
  /** Milliseconds of all its plays */
  msPlayed: z.number(),
  count: z.number(),
  meanMs: z.number(),
  meanPlays: z.number(),
})
type Session = { startedAt: Date; endedAt: Date; plays: number; msPlayed: number }
export type Sessions = { count: number; meanMs: number | null; meanPlays: number | null; longest: Session[] }

const LONG_PLAY_MS = 20 * 60_000

/** How far outside the period plays are read, so that a session crossing its edge is complete. */
const MARGIN = 7 * 86_400_000

/**
 * Sessions: a new one starts after more than 30 minutes without music, measured from the end of a play (played_at) to
 * the start of the next (played_at - ms_played). Sessions without a counted play are left out; a session belongs to
 * the period in which its first play ended. Means are in milliseconds and plays; the longest sessions come first, and
 * after all others those whose plays take more than 20 minutes on average: sounds to sleep to, or a player left running.
 */
export async function listeningSessions(
  viewer: Viewer,
  { period, limit = 10 }: { period: PeriodBounds; limit?: number },
): Promise<Sessions> {
  const around = { from: shifted(period.from, -MARGIN), to: shifted(period.to, MARGIN) }
  const found = await rows(
    Row,
    Prisma.sql`
    with marked as (
      select p.played_at, p.ms_played, p.counts, p.local_date, coalesce(
        p.played_at - coalesce(p.ms_played, 0) * interval '1 millisecond'
          - lag(p.played_at) over (order by p.played_at, p.ms_played) > interval '30 minutes', true) as begins
      from included_plays p where ${playsWhere(viewer, around)}),
    numbered as (
      select played_at, ms_played, counts, local_date,
        count(*) filter (where begins) over (order by played_at, ms_played) as session from marked),
    sessions as (
      select min(p.played_at) as first_at, min(p.local_date) as first_day, min(p.played_at - coalesce(p.ms_played,
        0) * interval '1 millisecond') as started_at, max(p.played_at) as ended_at,
        count(*) filter (where ${isCounted}) as plays, coalesce(sum(p.ms_played), 0) as ms_played
      from numbered p group by session having count(*) filter (where ${isCounted}) > 0)
    select started_at as "startedAt", ended_at as "endedAt", plays::int, ms_played::float8 as "msPlayed",
      count(*) over ()::int as count, (avg(ms_played) over ())::float8 as "meanMs", (avg(plays) over ())::float8 as "meanPlays"
    from sessions where ${beganIn(period)}
    order by ms_played > plays * ${LONG_PLAY_MS}::float8, ms_played desc, started_at limit ${limit}`,
  )
  const [first] = found
  return {
    count: first?.count ?? 0,
    meanMs: first?.meanMs ?? null,
    meanPlays: first?.meanPlays ?? null,
    longest: found.map(({ startedAt, endedAt, plays, msPlayed }) => ({ startedAt, endedAt, plays, msPlayed })),
  }
}

const shifted = (instant: Date | null, ms: number) => instant && new Date(instant.getTime() + ms)

function beganIn({ from, to, days }: PeriodBounds): Prisma.Sql {
  const after = from ? Prisma.sql`first_at >= ${from.toISOString()}::timestamptz` : Prisma.sql`true`
  const before = to ? Prisma.sql`first_at < ${to.toISOString()}::timestamptz` : Prisma.sql`true`
  const onDay = days ? Prisma.sql`first_day = any(${days}::date[])` : Prisma.sql`true`
  return Prisma.sql`${after} and ${before} and ${onDay}`
}
