import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { rows } from './rows'
import { ownPlays } from './play-filters'

const Named = z.object({ id: z.number(), name: z.string() })
const Row = z.object({
  date: z.string(),
  plays: z.number(),
  trackPlays: z.number(),
  track: Named,
  artist: Named,
  album: Named.nullable(),
})
export type YearsAgo = z.infer<typeof Row>

/** Today's date in each earlier year with a counted play, latest year first: the day's plays and its most played track. */
export function onThisDay(viewer: Viewer): Promise<YearsAgo[]> {
  const today = localDay(viewer.now, viewer)
  const dates = Array.from({ length: 60 }, (_, index) => today.subtract({ years: index + 1 })).filter(
    (date) => date.day === today.day,
  ) // 29 February exists only in leap years
  const days = dates.map((date) => date.toString())
  return rows(
    Row,
    Prisma.sql`
    select d.day::text as date, m.day_plays::int as plays, m.plays::int as "trackPlays",
      jsonb_build_object('id', t.id, 'name', t.name) as track, jsonb_build_object('id', a.id, 'name', a.name) as artist,
      (select jsonb_build_object('id', b.id, 'name', b.name) from albums b where b.id = m.album_id) as album
    from unnest(${days}::date[]) as d(day)
    cross join lateral (
      select p.track_id, min(p.artist_id) as artist_id, min(p.album_id) as album_id, count(*) as plays, sum(count(*)) over () as day_plays
      from included_plays p
      where ${ownPlays(viewer)} and p.local_date = d.day and ${isCounted}
        and p.played_at >= d.day - interval '2 days' and p.played_at < d.day + interval '3 days'
      group by p.track_id order by count(*) desc, coalesce(sum(p.ms_played), 0) desc, p.track_id limit 1) m
    join tracks t on t.id = m.track_id
    join artists a on a.id = m.artist_id
    order by d.day desc`,
  )
}
