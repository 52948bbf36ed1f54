import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db'
import { affinity } from './affinity'

/** Half-open instants; null is open. */
type Range = { from: Date | null; to: Date | null }

const Totals = z.object({ plays: z.int(), ms_played: z.number(), tracks: z.int(), albums: z.int(), artists: z.int() })
const Item = z.object({
  id: z.int(),
  name: z.string(),
  artist: z.string().nullable(),
  /** Counted plays of the first and of the second person */
  plays: z.tuple([z.int(), z.int()]),
})
const Items = z.object({ shared: z.array(Item), first_alone: z.array(Item), second_alone: z.array(Item) })
export type Comparison = {
  affinity: number
  totals: [z.infer<typeof Totals>, z.infer<typeof Totals>]
  /** Counted plays in each local hour, 24 for each person */
  by_hour: [number[], number[]]
  artists: z.infer<typeof Items>
  tracks: z.infer<typeof Items>
}

/**
 * Two people over one period: totals (time in ms of all plays), the ten items they share most (by the smaller of
 * their two shares of plays), the ten most played that each has alone, hours, and affinity.
 */
export async function compare(first: number, second: number, range: Range): Promise<Comparison> {
  const [one, other, hoursOfOne, hoursOfOther, minimums, artists, tracks] = await Promise.all([
    totals(first, range),
    totals(second, range),
    byHour(first, range),
    byHour(second, range),
    commonShare(first, second, range),
    items(kinds.artist, first, second, range),
    items(kinds.track, first, second, range),
  ])
  return { affinity: affinity(minimums), totals: [one, other], by_hour: [hoursOfOne, hoursOfOther], artists, tracks }
}

const kinds = {
  artist: { id: Prisma.sql`p.artist_id`, names: Prisma.sql`select id, name, null::text as artist from artists` },
  track: {
    id: Prisma.sql`p.track_id`,
    names: Prisma.sql`select t.id, t.name, a.name as artist from tracks t join artists a on a.id = t.artist_id`,
  },
}

function played(userId: number, { from, to }: Range) {
  const after = from ? Prisma.sql`and p.played_at >= ${from}` : Prisma.empty
  const before = to ? Prisma.sql`and p.played_at < ${to}` : Prisma.empty
  return Prisma.sql`from listening_history p where p.user_id = ${userId} ${after} ${before}`
}

async function totals(userId: number, range: Range) {
  const [row] = await db.$queryRaw<unknown[]>`
    select coalesce(sum(plays), 0)::int as plays, coalesce(sum(ms_played), 0)::float8 as ms_played,
           count(distinct track_id) filter (where plays > 0)::int as tracks,
           count(distinct album_id) filter (where plays > 0)::int as albums,
           count(distinct artist_id) filter (where plays > 0)::int as artists
    from (select track_id, album_id, artist_id, count(*) filter (where ms_played >= 30000) as plays, sum(ms_played) as ms_played
          ${played(userId, range)} group by track_id, album_id, artist_id) as items`
  return Totals.parse(row)
}

async function byHour(userId: number, range: Range) {
  const rows = await db.$queryRaw`
    select p.local_hour::int as hour, count(*)::int as plays ${played(userId, range)} and p.ms_played >= 30000 group by p.local_hour`
  const hours = Array<number>(24).fill(0)
  for (const { hour, plays } of z.array(z.object({ hour: z.int(), plays: z.int() })).parse(rows)) hours[hour] = plays
  return hours
}

/** CTEs mine and theirs: each one's items with their counted plays and the sum of all of them. */
function bothPeople(id: Prisma.Sql, first: number, second: number, range: Range) {
  const of = (userId: number) => Prisma.sql`
    select ${id} as id, count(*)::float8 as plays, sum(count(*)) over ()::float8 as total
    ${played(userId, range)} and p.ms_played >= 30000 group by ${id}`
  return Prisma.sql`mine as (${of(first)}), theirs as (${of(second)})`
}

async function commonShare(first: number, second: number, range: Range): Promise<number> {
  const [row] = await db.$queryRaw<unknown[]>`
    with ${bothPeople(kinds.artist.id, first, second, range)}
    select coalesce(sum(least(mine.plays / mine.total, theirs.plays / theirs.total)), 0)::float8 as minimums
    from mine join theirs using (id)`
  return z.object({ minimums: z.number() }).parse(row).minimums
}

async function items({ id, names }: (typeof kinds)['artist'], first: number, second: number, range: Range) {
  const [row] = await db.$queryRaw<unknown[]>`
    with ${bothPeople(id, first, second, range)},
    pairs as (
      select id, coalesce(mine.plays, 0) as one, coalesce(theirs.plays, 0) as other,
             coalesce(least(mine.plays / mine.total, theirs.plays / theirs.total), 0) as common
      from mine full join theirs using (id)),
    sides as (
      select *, case when one > 0 and other > 0 then 'shared' when one > 0 then 'first' else 'second' end as side from pairs),
    ranked as (
      select *, row_number() over (partition by side order by case side when 'shared' then common else one + other end desc, one + other desc, id) as place
      from sides),
    listed as (
      select side, place, json_build_object('id', n.id, 'name', n.name, 'artist', n.artist, 'plays', json_build_array(one::int, other::int)) as item
      from ranked join (${names}) n using (id) where place <= 10)
    select coalesce(json_agg(item order by place) filter (where side = 'shared'), '[]') as shared,
           coalesce(json_agg(item order by place) filter (where side = 'first'), '[]') as first_alone,
           coalesce(json_agg(item order by place) filter (where side = 'second'), '[]') as second_alone
    from listed`
  return Items.parse(row)
}
