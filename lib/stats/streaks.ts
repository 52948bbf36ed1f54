import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/civil'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { playsWhere } from './plays-where'
import { rows } from './rows'

/** Local days in a row with a counted play each; both dates ("2022-06-01") included. */
const Streak = z.object({ days: z.number(), from: z.string(), to: z.string() })
export type Streak = z.infer<typeof Streak>

/** The streak that reaches today or yesterday, and the longest ever (of equal ones the latest); null where there is none. */
export async function streaks(viewer: Viewer): Promise<{ current: Streak | null; longest: Streak | null }> {
  const today = localDay(viewer.now, viewer.timeZone)
  const yesterday = today.subtract({ days: 1 }).toString()
  const found = await streaksBetween(viewer.userId, { from: null, to: null }, today.toString())
  return { current: found.find(({ to }) => to >= yesterday) ?? null, longest: longestOf(found) }
}

/** The longest streak of days within the period; what lies outside does not lengthen it. */
export async function longestStreakIn(viewer: Viewer, period: Pick<Period, 'from' | 'to'>): Promise<Streak | null> {
  return longestOf(await streaksBetween(viewer.userId, period, localDay(viewer.now, viewer.timeZone).toString()))
}

/** Every streak, the latest first. */
function streaksBetween(userId: number, period: Pick<Period, 'from' | 'to'>, today: string): Promise<Streak[]> {
  return rows(Streak, Prisma.sql`
    with days as (
      select p.local_date as day from listening_history p
      where ${playsWhere(userId, period)} and ${isCounted} and p.local_date <= ${today}::date
      group by 1)
    select count(*)::int as days, min(day)::text as "from", max(day)::text as "to"
    from (select day, day - row_number() over (order by day)::int as streak from days) d
    group by streak order by min(day) desc`)
}

const longestOf = (found: Streak[]) => found.reduce<Streak | null>((best, streak) => (streak.days > (best?.days ?? 0) ? streak : best), null)
