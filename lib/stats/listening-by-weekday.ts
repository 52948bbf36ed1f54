import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { msPlayed, plays } from './measures'
import { playsWhere, type Listener, type PlayFilters } from './play-filters'
import { rows } from './rows'
import { chooseSource } from './choose-source'

export type WeekdayFigures = { weekday: number; plays: number; msPlayed: number }
const Row = z.object({ weekday: z.number(), plays: z.number(), msPlayed: z.number() })

/** Counted plays and time by local weekday (0 = Sunday): 7 entries, including empty days. */
export async function listeningByWeekday(
  viewer: Listener,
  { period, filters }: { period: PeriodBounds; filters?: PlayFilters },
): Promise<WeekdayFigures[]> {
  const source = await chooseSource('user_listening_by_day', viewer, period, filters)
  const found = await rows(
    Row,
    source === 'view'
      ? Prisma.sql`select local_weekday::int as weekday, plays::int, ms_played::float8 as "msPlayed"
        from user_listening_by_day where user_id = ${viewer.userId}`
      : Prisma.sql`
      select p.local_weekday::int as weekday, ${plays} as plays, ${msPlayed} as "msPlayed"
      from included_plays p where ${playsWhere(viewer, period, filters)} group by p.local_weekday`,
  )
  const weekdays = new Map(found.map((row) => [row.weekday, row]))
  return Array.from({ length: 7 }, (_, weekday) => weekdays.get(weekday) ?? { weekday, plays: 0, msPlayed: 0 })
}
