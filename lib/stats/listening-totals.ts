import 'server-only'
import { z } from 'zod'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { idColumn, type ItemKind } from './item-kind'
import { isCounted, msPlayed, plays } from './measures'
import { playsWhere, type Listener, type PlayFilters } from './play-filters'
import { oneRow, rows } from './rows'
import { untilChange } from './until-change'
import { chooseSource } from './choose-source'

export const ListeningTotals = z.object({
  plays: z.number(),
  msPlayed: z.number(),
  /** Distinct items with a counted play */
  tracks: z.number(),
  albums: z.number(),
  artists: z.number(),
  firstPlayedAt: z.date().nullable(),
  lastPlayedAt: z.date().nullable(),
})
export type ListeningTotals = z.infer<typeof ListeningTotals>

type Asked = { period: PeriodBounds; filters?: PlayFilters }

/** Counted plays, time of all plays, distinct items, first and last counted play. */
export async function listeningTotals(viewer: Listener, { period, filters }: Asked): Promise<ListeningTotals> {
  const source = await chooseSource('user_listening_summary', viewer, period, filters)
  return source === 'view' ? fromView(viewer.userId) : fromPlays(viewer, { period, filters })
}

async function fromView(userId: number): Promise<ListeningTotals> {
  const [totals] = await rows(
    ListeningTotals,
    Prisma.sql`
    select plays::int, ms_played::float8 as "msPlayed", tracks::int, albums::int, artists::int,
      first_played_at as "firstPlayedAt", last_played_at as "lastPlayedAt"
    from user_listening_summary where user_id = ${userId}`,
  )
  return totals ?? nothing
}

function fromPlays(listener: Listener, asked: Asked): Promise<ListeningTotals> {
  return oneRow(
    ListeningTotals,
    Prisma.sql`
    select ${plays} as plays, ${msPlayed} as "msPlayed",
      ${distinct(listener, asked, 'tracks')} as tracks, ${distinct(listener, asked, 'albums')} as albums,
        ${distinct(listener, asked, 'artists')} as artists,
      ${edges(listener, asked)}
    from included_plays p where ${playsWhere(listener, asked.period, asked.filters)}`,
  )
}

const Span = ListeningTotals.pick({ firstPlayedAt: true, lastPlayedAt: true })

/** Only the first and last counted play: two index lookups, however long the history. */
export const firstAndLastPlay = untilChange('first-and-last-play', (viewer, asked: Asked) =>
  oneRow(Span, Prisma.sql`select ${edges(viewer, asked)}`),
)

/** Only the number of distinct albums with a counted play. */
export async function countAlbums(viewer: Listener, asked: Asked): Promise<number> {
  const source = await chooseSource('user_listening_summary', viewer, asked.period, asked.filters)
  const { albums } = await oneRow(
    ListeningTotals.pick({ albums: true }),
    source === 'view'
      ? Prisma.sql`select coalesce(max(albums), 0)::int as albums from user_listening_summary where user_id = ${viewer.userId}`
      : Prisma.sql`select ${distinct(viewer, asked, 'albums')} as albums`,
  )
  return albums
}

/** Each kind is counted from the index sorted by it, which is cheaper than one count(distinct) that has to sort. */
function distinct(listener: Listener, { period, filters }: Asked, kind: ItemKind): Prisma.Sql {
  return Prisma.sql`(
    select count(*) from (
      select from included_plays p
      where ${playsWhere(listener, period, filters)} and ${isCounted} and ${idColumn[kind]} is not null
      group by ${idColumn[kind]}) items)::int`
}

function edges(listener: Listener, asked: Asked): Prisma.Sql {
  return Prisma.sql`${edge(listener, asked, 'first')} as "firstPlayedAt", ${edge(listener, asked, 'last')} as "lastPlayedAt"`
}

function edge(listener: Listener, { period, filters }: Asked, edge: 'first' | 'last'): Prisma.Sql {
  return Prisma.sql`(
    select p.played_at from included_plays p where ${playsWhere(listener, period, filters)} and ${isCounted}
    order by p.played_at ${edge === 'first' ? Prisma.sql`asc` : Prisma.sql`desc`} limit 1)`
}

const nothing: ListeningTotals = {
  plays: 0,
  msPlayed: 0,
  tracks: 0,
  albums: 0,
  artists: 0,
  firstPlayedAt: null,
  lastPlayedAt: null,
}
