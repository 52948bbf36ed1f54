import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { catalogTable, idColumn, itemView, type ItemKind } from './item-kind'
import { playsByItem, itemOrder, type ItemsQuery, type ItemSort } from './plays-by-item'
import { isCounted } from './measures'
import { ownPlays, playsWhere, type Listener } from './play-filters'
import { rows } from './rows'
import { chooseSource, type Source } from './choose-source'

const Named = z.object({ id: z.number(), name: z.string() })
const Row = z.object({
  rank: z.number(),
  id: z.number(),
  name: z.string(),
  /** Null for artists */
  artist: Named.nullable(),
  /** The album with most of the person's counted plays, for tracks */
  album: Named.nullable(),
  plays: z.number(),
  msPlayed: z.number(),
  firstPlayedAt: z.date(),
  lastPlayedAt: z.date(),
  /** The number of items in the whole list */
  total: z.number(),
})
export type TopItemRow = z.infer<typeof Row>
export type TopItemsQuery = ItemsQuery & { sort: ItemSort; page: number; pageSize: number; search?: string }

/** A page of a person's items in their total order. Figures are grouped by id; names are only read for the page. */
export async function queryTopItems(listener: Listener, asked: TopItemsQuery): Promise<TopItemRow[]> {
  const { type, sort, page, pageSize, search } = asked
  const { figures, source } = await playsByItem(listener, asked)
  const total = source === 'view' ? await totalInView(listener, asked) : Prisma.sql`(select count(*) from figures)`
  const listed = search
    ? Prisma.sql`figures f join ${named(type)} i on i.id = f.id`
    : Prisma.sql`${topCandidates[source](sort, page * pageSize)} f ${joinNames(type)}`
  return rows(
    Row,
    Prisma.sql`
    with figures as ${source === 'view' ? Prisma.sql`not materialized` : Prisma.sql`materialized`} (${figures}),
    ranked as (
      select f.id, i.name, i.artist_id, f.plays, f.ms_played, ${search ? searched(type, search) : Prisma.sql`true`} as matches,
        row_number() over (order by ${itemOrder[sort]}) as rank
      from ${listed}
    ),
    chosen as (
      select ranked.*, ${search ? Prisma.sql`count(*) over ()` : total} as total
      from ranked where matches
      order by rank limit ${pageSize} offset ${(page - 1) * pageSize}
    )
    select c.rank::int, c.id, c.name, c.plays::int, c.ms_played::float8 as "msPlayed", c.total::int,
      ${edgePlayedAt(listener, asked, source, 'first')} as "firstPlayedAt",
      ${edgePlayedAt(listener, asked, source, 'last')} as "lastPlayedAt",
      ${type === 'artists' ? Prisma.sql`null::jsonb` : artistOf(listener.userId)} as artist,
      ${type === 'tracks' ? mainAlbum(listener, source) : Prisma.sql`null::jsonb`} as album
    from chosen c
    order by c.rank`,
  )
}

/** The number of items in the list: from the summary view if that is fresh too, else counted. */
async function totalInView(listener: Listener, { type, period, filters }: TopItemsQuery): Promise<Prisma.Sql> {
  if (type === 'albums' || (await chooseSource('user_listening_summary', listener, period, filters)) === 'base')
    return Prisma.sql`(select count(*) from figures)`
  const count = { tracks: Prisma.sql`tracks`, artists: Prisma.sql`artists` }[type]
  return Prisma.sql`(select coalesce(max(${count}), 0) from user_listening_summary where user_id = ${listener.userId})`
}

const figureOrder: Record<ItemSort, Prisma.Sql> = {
  plays: Prisma.sql`plays desc, ms_played desc`,
  time: Prisma.sql`ms_played desc`,
}

/**
 * The items up to a rank and all that tie with the last one, which are few enough to look up their names. A view has an
 * index in this order. Figures grouped at query time are compared with the figure at that rank, which avoids sorting
 * them all.
 */
const topCandidates: Record<Source, (sort: ItemSort, place: number) => Prisma.Sql> = {
  view: (sort, place) =>
    Prisma.sql`(select * from figures order by ${figureOrder[sort]} fetch first ${place} rows with ties)`,
  base: (sort, place) => {
    const nth = Prisma.sql`(select * from figures order by ${figureOrder[sort]} limit 1 offset ${place - 1}) nth`
    return sort === 'plays'
      ? Prisma.sql`(select * from figures
        where (plays, ms_played) >= (select coalesce(min(plays), 0), coalesce(min(ms_played), 0) from ${nth}))`
      : Prisma.sql`(select * from figures where ms_played >= (select coalesce(min(ms_played), 0) from ${nth}))`
  },
}

/** The catalog rows with the names; artists have no artist of their own. */
function named(type: ItemKind): Prisma.Sql {
  return type === 'artists'
    ? Prisma.sql`(select id, name, name_key, null::int as artist_id from artists)`
    : catalogTable[type]
}

/** The same, looked up row by row (the limit enforces it): there are few candidates, which the planner cannot know. */
const joinNames = (type: ItemKind) =>
  Prisma.sql`cross join lateral (select * from ${named(type)} n where n.id = f.id limit 1) i`

function searched(type: ItemKind, search: string): Prisma.Sql {
  const needle = search.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')
  const own = Prisma.sql`strpos(i.name_key, ${needle}) > 0`
  return type === 'artists'
    ? own
    : Prisma.sql`(${own} or exists (select from artists a where a.id = i.artist_id and strpos(a.name_key, ${needle}) > 0))`
}

/** When the item's first or last counted play within the period and filters was. */
function edgePlayedAt(
  listener: Listener,
  { type, period, filters }: TopItemsQuery,
  source: Source,
  edge: 'first' | 'last',
): Prisma.Sql {
  const view = itemView[type]
  if (source === 'view' && view) {
    const column = edge === 'first' ? Prisma.sql`first_played_at` : Prisma.sql`last_played_at`
    return Prisma.sql`(select ${column} from (${view.of(listener.userId)}) v where v.id = c.id)`
  }
  return Prisma.sql`(
    select p.played_at from included_plays p
    where ${playsWhere(listener, period, filters)} and ${idColumn[type]} = c.id and ${isCounted}
    order by p.played_at ${edge === 'first' ? Prisma.sql`asc` : Prisma.sql`desc`} limit 1)`
}

/** The artist of item `c` after this person's merges. */
export function artistOf(userId: number): Prisma.Sql {
  return Prisma.sql`(
    select jsonb_build_object('id', a.id, 'name', a.name) from artists a
    where a.id = coalesce((select m.target_id from user_merges m where m.user_id = ${userId}
      and m.kind = 'artist' and m.source_id = c.artist_id), c.artist_id))`
}

/** The album with most of the person's counted plays of the track, over all time regardless of the period. */
export function mainAlbum(listener: Listener, source: Source): Prisma.Sql {
  const albumId =
    source === 'view'
      ? Prisma.sql`(select v.album_id from user_top_tracks v where v.user_id = ${listener.userId} and v.track_id = c.id)`
      : Prisma.sql`(
        select p.album_id from included_plays p
        where ${ownPlays(listener)} and p.track_id = c.id and p.album_id is not null and ${isCounted}
        group by 1 order by count(*) desc, 1 limit 1)`
  return Prisma.sql`(select jsonb_build_object('id', b.id, 'name', b.name) from albums b where b.id = ${albumId})`
}
