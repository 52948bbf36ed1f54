import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { listeningTotals, type ListeningTotals } from './listening-totals'
import { includedRows, playDetails, type PlayDetails } from './play-details'
import { rows } from './rows'
import { topItems, type TopItem } from './top-items'
import { ownPlays, type Listener } from './play-filters'

const Obsession = z.object({
  track: z.object({ id: z.number(), name: z.string() }),
  artist: z.object({ id: z.number(), name: z.string() }),
  plays: z.number(),
  /** "2022-06-01", local */
  date: z.string(),
})
export type Obsession = z.infer<typeof Obsession>

export type FirstDiscoveries = {
  firstPlay: PlayDetails
  topArtist: TopItem
  totals: ListeningTotals
  /** The track that was played most often on a single day; null if none was played three times on one */
  obsession: Obsession | null
}

const ALL_TIME = { from: null, to: null }
const FEWEST_PLAYS = 3

/** What a newcomer sees first of their whole history; null without a counted play. */
export async function firstDiscoveries(viewer: Viewer): Promise<FirstDiscoveries | null> {
  const [[firstPlay], { items }, totals, [obsession]] = await Promise.all([
    firstPlays(viewer),
    topItems(viewer, { type: 'artists', period: ALL_TIME, pageSize: 1 }),
    listeningTotals(viewer, { period: ALL_TIME }),
    obsessions(viewer),
  ])
  const [topArtist] = items
  return firstPlay && topArtist ? { firstPlay, topArtist, totals, obsession: obsession ?? null } : null
}

const firstPlays = (listener: Listener) =>
  playDetails(
    listener.userId,
    Prisma.sql`
    ${includedRows} where ${ownPlays(listener)} and ${isCounted}
    order by p.played_at, p.id limit 1`,
  )

/** The latest of equal days, so that the more familiar one is shown. */
const obsessions = (listener: Listener) =>
  rows(
    Obsession,
    Prisma.sql`
    with days as (
      select p.track_id, p.local_date, count(*) as plays from included_plays p
      where ${ownPlays(listener)} and ${isCounted} group by 1, 2 having count(*) >= ${FEWEST_PLAYS}
      order by plays desc, p.local_date desc, p.track_id limit 1)
    select jsonb_build_object('id', t.id, 'name', t.name) as track,
      jsonb_build_object('id', a.id, 'name', a.name) as artist, d.plays::int, d.local_date::text as date
    from days d join tracks t on t.id = d.track_id join artists a on a.id = t.artist_id`,
  )
