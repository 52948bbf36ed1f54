import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { rows } from './rows'
import { ownPlays } from './play-filters'

/** Consecutive local days with a counted play each; both dates ("2022-06-01") included. */
export type Streak = { days: number; from: string; to: string }

/**
 * The streak that includes today or yesterday, and the longest (the latest if several are equally long); null if none.
 */
export type Streaks = { current: Streak | null; longest: Streak | null }

/** Streaks over the whole history. */
export async function streaks(viewer: Viewer): Promise<Streaks> {
  return chosen(await latestAndLongest(viewer), viewer)
}

/** Streaks in a list of days with a counted play ("2022-06-01", in order). Days after today are ignored. */
export function findStreaks(days: string[], viewer: Viewer): Streaks {
  const today = localDay(viewer.now, viewer).toString()
  return chosen(runsOf(days.filter((day) => day <= today)), viewer)
}

/** @param found the latest first */
function chosen(found: Streak[], viewer: Viewer): Streaks {
  const yesterday = localDay(viewer.now, viewer).subtract({ days: 1 }).toString()
  return { current: found.find(({ to }) => to >= yesterday) ?? null, longest: longestOf(found) }
}

const DAY_MS = 86_400_000

/** Groups consecutive days into streaks, the latest first. */
function runsOf(days: string[]): Streak[] {
  const runs: Streak[] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && Date.parse(day) - Date.parse(last.to) === DAY_MS) {
      last.to = day
      last.days += 1
    } else runs.push({ days: 1, from: day, to: day })
  }
  return runs.reverse()
}

/**
 * The latest streak and the longest one, found in the database: sending every day takes longer. Days of one streak have the
 * same distance to their place among all days.
 */
function latestAndLongest(viewer: Viewer): Promise<Streak[]> {
  return rows(
    z.object({ days: z.number(), from: z.string(), to: z.string() }),
    Prisma.sql`
    with counted_days as (
      select p.local_date as day from included_plays p
      where ${ownPlays(viewer)} and ${isCounted} and p.local_date <= ${localDay(viewer.now, viewer).toString()}::date
      group by p.local_date),
    streaks as (
      select count(*)::int as days, min(day) as first, max(day) as last
      from (select day, day - row_number() over (order by day)::int as streak from counted_days) d group by streak)
    select days, first::text as "from", last::text as "to" from (
      (select * from streaks order by last desc limit 1)
      union
      (select * from streaks order by days desc, last desc limit 1)) found
    order by last desc`,
  )
}

const longestOf = (found: Streak[]) =>
  found.reduce<Streak | null>((best, streak) => (streak.days > (best?.days ?? 0) ? streak : best), null)
