import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from '@/lib/stats/measures'
import { rows } from '@/lib/stats/rows'
import { untilChange } from '@/lib/stats/until-change'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { eventDays } from './event-days'
import type { LifeEvent } from './life-events'
import { ownPlays } from '@/lib/stats/play-filters'

const EventSummary = z.object({ id: z.int(), plays: z.int(), artist: z.string() })
export type EventSummary = z.infer<typeof EventSummary>

/** For each event with music: its counted plays and the artist with the most of them. */
export const eventSummaries = untilChange('event-summaries', computeSummaries)

async function computeSummaries(viewer: Viewer, events: LifeEvent[]): Promise<Map<number, EventSummary>> {
  const today = Temporal.PlainDate.from(localDay(viewer.now, viewer))
  const stretches = events.flatMap((event) =>
    eventDays(event, today).map(({ from, to }) => Prisma.sql`(${event.id}::int, ${from}::date, ${to}::date)`),
  )
  if (stretches.length === 0) return new Map()
  const found = await rows(
    EventSummary,
    Prisma.sql`
    with figures as (
      select e.id, p.artist_id, count(*) as plays
      from (values ${Prisma.join(stretches)}) as e(id, from_day, to_day)
      join included_plays p on ${ownPlays(viewer)} and p.local_date >= e.from_day and p.local_date < e.to_day and ${isCounted}
        and p.played_at >= e.from_day - interval '2 days' and p.played_at < e.to_day + interval '2 days'
      group by e.id, p.artist_id)
    select distinct on (f.id) f.id, (sum(f.plays) over (partition by f.id))::int as plays, a.name as artist
    from figures f join artists a on a.id = f.artist_id
    order by f.id, f.plays desc, a.name collate "C", a.id`,
  )
  return new Map(found.map((glance) => [glance.id, glance]))
}
