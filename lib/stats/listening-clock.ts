import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { HourFigures } from './listening-by-hour'
import { msPlayed, plays } from './measures'
import { playsWhere, type PlayFilters } from './play-filters'
import { rows } from './rows'

/** Counted plays and time in one local hour of one local weekday (0 = Sunday). */
export type ClockCell = { weekday: number; hour: number; plays: number; msPlayed: number }
const Row = z.object({ weekday: z.number(), hour: z.number(), plays: z.number(), msPlayed: z.number() })

/** Hours × weekdays: 168 cells starting at Sunday midnight, including empty ones. */
export async function listeningClock(
  viewer: Viewer,
  { period, filters }: { period: PeriodBounds; filters?: PlayFilters },
): Promise<ClockCell[]> {
  return fillClock(
    await rows(
      Row,
      Prisma.sql`
    select p.local_weekday::int as weekday, p.local_hour::int as hour, ${plays} as plays, ${msPlayed} as "msPlayed"
    from included_plays p where ${playsWhere(viewer, period, filters)}
    group by p.local_weekday, p.local_hour`,
    ),
  )
}

/** All cells in order, including those without a play. */
export function fillClock(found: ClockCell[]): ClockCell[] {
  const cells = new Map(found.map((row) => [row.weekday * 24 + row.hour, row]))
  return Array.from(
    { length: 168 },
    (_, slot) => cells.get(slot) ?? { weekday: Math.floor(slot / 24), hour: slot % 24, plays: 0, msPlayed: 0 },
  )
}

/** The cells summed by local hour: 24 entries. */
export function clockByHour(clock: ClockCell[]): HourFigures[] {
  const sum = (hour: number, figure: 'plays' | 'msPlayed') =>
    clock.reduce((total, cell) => total + (cell.hour === hour ? cell[figure] : 0), 0)
  return Array.from({ length: 24 }, (_, hour) => ({ hour, plays: sum(hour, 'plays'), msPlayed: sum(hour, 'msPlayed') }))
}
