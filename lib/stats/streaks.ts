import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { rows } from './rows'
import { ownPlays, type Listener } from './play-filters'

/** Consecutive local days with a counted play each; both dates ("2022-06-01") included. */
export type Streak = { days: number; from: string; to: string }

/**
 * The streak that includes today or yesterday, and the longest (the latest if several are equally long); null if none.
 */
export type Streaks = { current: Streak | null; longest: Streak | null }

/** Streaks over the whole history. */
export async function streaks(viewer: Viewer): Promise<Streaks> {
  return findStreaks(await countedDays(viewer), viewer)
}

/** Streaks in a list of days with a counted play ("2022-06-01", in order). Days after today are ignored. */
export function findStreaks(days: string[], viewer: Viewer): Streaks {
  const today = localDay(viewer.now, viewer)
  const yesterday = today.subtract({ days: 1 }).toString()
  const found = runsOf(days.filter((day) => day <= today.toString()))
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

async function countedDays(listener: Listener): Promise<string[]> {
  const found = await rows(
    z.object({ day: z.string() }),
    Prisma.sql`
    select p.local_date::text as day from included_plays p
    where ${ownPlays(listener)} and ${isCounted}
    group by p.local_date order by p.local_date`,
  )
  return found.map(({ day }) => day)
}

const longestOf = (found: Streak[]) =>
  found.reduce<Streak | null>((best, streak) => (streak.days > (best?.days ?? 0) ? streak : best), null)
