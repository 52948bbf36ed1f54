import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { albumsOfTracks } from '@/lib/stats/albums-of-tracks'
import { days as countedDays, isCounted, msPlayed, plays } from '@/lib/stats/measures'
import { oneRow, rows } from '@/lib/stats/rows'
import { untilChange } from '@/lib/stats/until-change'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { comparisonDays, eventDays, type Days } from './event-days'
import type { LifeEvent } from './life-events'
import { ownPlays, type Listener } from '@/lib/stats/play-filters'

const Item = z.object({
  id: z.int(),
  name: z.string(),
  artist: z.string().nullable(),
  artist_id: z.int().nullable(),
  plays: z.int(),
  ms_played: z.number(),
})
const Apart = z.object({
  id: z.int(),
  name: z.string(),
  plays: z.int(),
  share: z.number(),
  share_elsewhere: z.number(),
})
const Totals = z.object({
  plays: z.int(),
  ms_played: z.number(),
  tracks: z.int(),
  albums: z.int(),
  artists: z.int(),
  days: z.int(),
})

type Item = z.infer<typeof Item> & { album?: { id: number; name: string } | null }

export type EventStory = {
  totals: z.infer<typeof Totals>
  top: { tracks: Item[]; albums: Item[]; artists: Item[] }
  /** Artists whose first counted play ever is in the event, by their plays in it */
  discovered: Item[]
  /** Artists with a larger share of plays than in the comparison days, most distinctive first; shares are 0 to 1 */
  set_apart: z.infer<typeof Apart>[]
}

const LISTED = 10

/** What a person played in an event, what was new, and how it differed from the rest of the year (comparisonDays). */
export const eventStory = untilChange('event', computeStory)

async function computeStory(viewer: Viewer, event: LifeEvent): Promise<EventStory> {
  const days = eventDays(event, Temporal.PlainDate.from(localDay(viewer.now, viewer)))
  const during = played(viewer, days)
  if (days.length === 0)
    return { totals: nothing, top: { tracks: [], albums: [], artists: [] }, discovered: [], set_apart: [] }
  const [totals, tracks, albums, artists, discovered, setApart] = await Promise.all([
    oneRow(
      Totals,
      Prisma.sql`
      select ${plays} as plays, ${msPlayed} as ms_played,
             count(distinct track_id) filter (where ${isCounted})::int as tracks,
               count(distinct album_id) filter (where ${isCounted})::int as albums,
             count(distinct artist_id) filter (where ${isCounted})::int as artists, ${countedDays} as days
      ${during}`,
    ),
    top(kinds.track, during),
    top(kinds.album, during),
    top(kinds.artist, during),
    newArtists(viewer, during, days),
    apart(during, played(viewer, comparisonDays(days))),
  ])
  const covers = await albumsOfTracks(
    viewer.userId,
    tracks.map(({ id }) => id),
  )
  return {
    totals,
    top: { tracks: tracks.map((track) => ({ ...track, album: covers.get(track.id) ?? null })), albums, artists },
    discovered,
    set_apart: setApart,
  }
}

const nothing = { plays: 0, ms_played: 0, tracks: 0, albums: 0, artists: 0, days: 0 }

const kinds = {
  track: {
    id: Prisma.sql`p.track_id`,
    names: Prisma.sql`select t.id, t.name, a.name as artist, a.id as artist_id from tracks t join artists a on a.id = t.artist_id`,
  },
  album: {
    id: Prisma.sql`p.album_id`,
    names: Prisma.sql`select b.id, b.name, a.name as artist, a.id as artist_id from albums b join artists a on a.id = b.artist_id`,
  },
  artist: {
    id: Prisma.sql`p.artist_id`,
    names: Prisma.sql`select id, name, null::text as artist, null::int as artist_id from artists`,
  },
}

function played(listener: Listener, days: Days[]): Prisma.Sql {
  const stretches = days.map(
    ({ from, to }) => Prisma.sql`(p.local_date >= ${from}::date and p.local_date < ${to}::date)`,
  )
  return Prisma.sql`from included_plays p where ${ownPlays(listener)}
    and (${Prisma.join(stretches.length > 0 ? stretches : [Prisma.sql`false`], ' or ')})`
}

function top({ id, names }: (typeof kinds)['track'], during: Prisma.Sql) {
  return rows(
    Item,
    Prisma.sql`
    with figures as (select ${id} as id, ${plays} as plays, ${msPlayed} as ms_played ${during} group by 1)
    select n.id, n.name, n.artist, n.artist_id, f.plays, f.ms_played
    from figures f join (${names}) n using (id)
    where f.plays > 0 order by f.plays desc, f.ms_played desc, n.name collate "C", n.id limit ${LISTED}`,
  )
}

function newArtists(listener: Listener, during: Prisma.Sql, days: Days[]) {
  return rows(
    Item,
    Prisma.sql`
    with figures as (select p.artist_id as id, ${plays} as plays, ${msPlayed} as ms_played ${during} group by 1)
    select a.id, a.name, null::text as artist, null::int as artist_id, f.plays, f.ms_played
    from figures f join artists a using (id)
    where f.plays > 0 and not exists (
      select from included_plays p
      where ${ownPlays(listener)} and p.artist_id = f.id and ${isCounted} and p.local_date < ${days[0]?.from}::date)
    order by f.plays desc, f.ms_played desc, a.name collate "C", a.id limit ${LISTED}`,
  )
}

/**
 * The artists that contribute most to the Kullback–Leibler divergence of the event's shares p from the comparison days'
 * shares q, p · ln(p / q). One play is added to each artist's comparison plays, so that q is never 0. Only artists with
 * at least three plays in the event.
 */
function apart(during: Prisma.Sql, around: Prisma.Sql) {
  return rows(
    Apart,
    Prisma.sql`
    with inside as (select p.artist_id as id, count(*)::float8 as plays ${during} and ${isCounted} group by 1),
    outside as (select p.artist_id as id, count(*)::float8 as plays ${around} and ${isCounted} group by 1),
    shares as (
      select i.id, i.plays, i.plays / sum(i.plays) over () as share,
             coalesce(o.plays, 0) / greatest((select sum(plays) from outside), 1) as elsewhere,
             (coalesce(o.plays, 0) + 1) / (coalesce((select sum(plays) from outside), 0) + count(*) over ()) as smoothed
      from inside i left join outside o using (id))
    select s.id, a.name, s.plays::int, s.share, s.elsewhere as share_elsewhere
    from shares s join artists a using (id)
    where s.plays >= 3 and s.share > s.smoothed
    order by s.share * ln(s.share / s.smoothed) desc, a.name collate "C", s.id limit ${LISTED}`,
  )
}
