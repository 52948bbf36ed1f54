import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { fillClock, type ClockCell } from './listening-clock'
import { msPlayed, plays } from './measures'
import { playsWhere, type PlayFilters } from './play-filters'
import { rows } from './rows'

/** A local day ("2022-06-01") with at least one play. */
export type CalendarDay = { date: string; plays: number; msPlayed: number }
export type CalendarAndClock = {
  /** In order; days without a play are left out */ calendar: CalendarDay[]
  /** 168 cells */ clock: ClockCell[]
}

const figures = { plays: z.number(), msPlayed: z.number() }
const Row = z.union([
  z.object({ date: z.string(), ...figures }),
  z.object({ date: z.null(), weekday: z.number(), hour: z.number(), ...figures }),
])

/** The period's days and its hours × weekdays, in one scan of the plays. */
export async function calendarAndClock(
  viewer: Viewer,
  { period, filters }: { period: PeriodBounds; filters?: PlayFilters },
): Promise<CalendarAndClock> {
  const found = await rows(
    Row,
    Prisma.sql`
    select p.local_date::text as date, p.local_weekday::int as weekday, p.local_hour::int as hour,
      ${plays} as plays, ${msPlayed} as "msPlayed"
    from (
      select p.local_date, p.local_weekday, p.local_hour, p.counts, p.ms_played
      from included_plays p where ${playsWhere(viewer, period, filters)} offset 0) p -- Citus cannot group the view itself by sets
    group by grouping sets ((p.local_date), (p.local_weekday, p.local_hour))
    order by p.local_date`,
  )
  const calendar = found.flatMap((row) =>
    row.date === null ? [] : [{ date: row.date, plays: row.plays, msPlayed: row.msPlayed }],
  )
  const cells = found.flatMap((row) =>
    row.date === null ? [{ weekday: row.weekday, hour: row.hour, plays: row.plays, msPlayed: row.msPlayed }] : [],
  )
  return { calendar, clock: fillClock(cells) }
}

/** The calendar's days with a counted play, in order. */
export const countedDates = (calendar: CalendarDay[]): string[] =>
  calendar.filter(({ plays }) => plays > 0).map(({ date }) => date)
