import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { msPlayed, plays } from './measures'
import { playsWhere, type PlayFilters } from './plays-where'
import { rows } from './rows'

const Day = z.object({ date: z.string(), plays: z.number(), msPlayed: z.number() })
export type CalendarDay = z.infer<typeof Day>

/** Each local day ("2022-06-01") of the period on which anything played, in order; days without a play are left out. */
export function listeningCalendar(viewer: Viewer, { period, filters }: { period: Pick<Period, 'from' | 'to'>; filters?: PlayFilters }): Promise<CalendarDay[]> {
  return rows(Day, Prisma.sql`
    select p.local_date::text as date, ${plays} as plays, ${msPlayed} as "msPlayed"
    from listening_history p where ${playsWhere(viewer.userId, period, filters)}
    group by p.local_date order by p.local_date`)
}
