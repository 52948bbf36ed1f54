import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { msPlayed, plays } from './measures'
import { playsWhere, type Listener, type PlayFilters } from './play-filters'
import { rows } from './rows'
import { chooseSource } from './choose-source'

export type HourFigures = { hour: number; plays: number; msPlayed: number }
const Row = z.object({ hour: z.number(), plays: z.number(), msPlayed: z.number() })

/** Counted plays and time by local hour: 24 entries, including empty hours. */
export async function listeningByHour(
  viewer: Listener,
  { period, filters }: { period: PeriodBounds; filters?: PlayFilters },
): Promise<HourFigures[]> {
  const source = await chooseSource('user_listening_by_hour', viewer, period, filters)
  const found = await rows(
    Row,
    source === 'view'
      ? Prisma.sql`select local_hour::int as hour, plays::int, ms_played::float8 as "msPlayed"
        from user_listening_by_hour where user_id = ${viewer.userId}`
      : Prisma.sql`
      select p.local_hour::int as hour, ${plays} as plays, ${msPlayed} as "msPlayed"
      from included_plays p where ${playsWhere(viewer, period, filters)} group by p.local_hour`,
  )
  const hours = new Map(found.map((row) => [row.hour, row]))
  return Array.from({ length: 24 }, (_, hour) => hours.get(hour) ?? { hour, plays: 0, msPlayed: 0 })
}
