import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { remember } from '@/lib/cache/remember'
import { readingHistories } from '@/lib/replica/reads'
import { asOthersSee } from '@/lib/stats/as-others-see'
import { listeningByHour } from '@/lib/stats/listening-by-hour'
import { countAlbums } from '@/lib/stats/listening-totals'
import type { Listener } from '@/lib/stats/play-filters'
import { playsByTrack } from '@/lib/stats/plays-by-track'
import { rows } from '@/lib/stats/rows'
import { historyKey } from '@/lib/stats/until-change'
import type { PeriodBounds } from '@/lib/time/period'

type Totals = { plays: number; ms_played: number; tracks: number; albums: number; artists: number }
type Item = {
  id: number
  name: string
  artist: string | null
  /** Counted plays of the first and of the second person */
  plays: [number, number]
}
type Items = { shared: Item[]; first_alone: Item[]; second_alone: Item[] }
export type Comparison = {
  affinity: number
  totals: [Totals, Totals]
  /** Counted plays in each local hour, 24 for each person */
  by_hour: [number[], number[]]
  artists: Items
  tracks: Items
}

/**
 * Compares a person with another, whose private sessions they don't see, over one period: totals (time in ms of all
 * plays), the ten items they share most (by the smaller of their two shares of plays), the ten most played items that
 * only one of them has, hours, and affinity.
 */
export async function compareListeners(first: number, second: number, period: PeriodBounds): Promise<Comparison> {
  const [own, theirs] = [{ userId: first }, await asOthersSee(second)]
  const versions = await Promise.all([historyKey(own), historyKey(theirs)])
  return remember(['compare', ...versions, period], () =>
    readingHistories([first, second], () => compare(own, theirs, period)),
  )
}

async function compare(own: Listener, theirs: Listener, period: PeriodBounds): Promise<Comparison> {
  const [listed, one, other] = await Promise.all([
    listedPairs(own, theirs, period),
    alone(own, period),
    alone(theirs, period),
  ])
  const paired = listed[0] ?? { minimums: 0, tracksOfOne: 0, artistsOfOne: 0, tracksOfOther: 0, artistsOfOther: 0 }
  return {
    affinity: affinity(paired.minimums),
    totals: [
      { ...one.totals, tracks: paired.tracksOfOne, artists: paired.artistsOfOne },
      { ...other.totals, tracks: paired.tracksOfOther, artists: paired.artistsOfOther },
    ],
    by_hour: [one.byHour, other.byHour],
    artists: itemsOf('artist', listed),
    tracks: itemsOf('track', listed),
  }
}

/** Each person's own totals. Tracks and artists are missing, because they are counted when they are paired. */
async function alone(listener: Listener, period: PeriodBounds) {
  const [hours, albums] = await Promise.all([listeningByHour(listener, { period }), countAlbums(listener, { period })])
  const sum = (figure: 'plays' | 'msPlayed') => hours.reduce((total, hour) => total + hour[figure], 0)
  return {
    totals: { plays: sum('plays'), ms_played: sum('msPlayed'), albums },
    byHour: hours.map(({ plays }) => plays),
  }
}

const Listed = z.object({
  kind: z.enum(['artist', 'track']),
  side: z.enum(['shared', 'first', 'second']),
  id: z.number(),
  name: z.string(),
  artist: z.string().nullable(),
  one: z.number(),
  other: z.number(),
  /** Σ min of both people's artist shares */
  minimums: z.number(),
  tracksOfOne: z.number(),
  artistsOfOne: z.number(),
  tracksOfOther: z.number(),
  artistsOfOther: z.number(),
})
type Listed = z.infer<typeof Listed>

/** The items of all lists in order; each row repeats the totals. */
async function listedPairs(first: Listener, second: Listener, period: PeriodBounds): Promise<Listed[]> {
  const [one, other] = await Promise.all([playsByTrack(first, period), playsByTrack(second, period)])
  return rows(
    Listed,
    Prisma.sql`
    with one_tracks as materialized (${one}), one_artists as materialized (${artistsOf(Prisma.sql`one_tracks`)}),
    other_tracks as materialized (${other}), other_artists as materialized (${artistsOf(Prisma.sql`other_tracks`)}),
    shared_tracks as materialized (${shared(Prisma.sql`one_tracks`, Prisma.sql`other_tracks`)}),
    shared_artists as materialized (${shared(Prisma.sql`one_artists`, Prisma.sql`other_artists`)})
    select l.kind, l.side, l.id, coalesce(t.name, a.name) as name, case l.kind when 'track' then a.name end as artist, l.one, l.other,
      (select coalesce(sum(common), 0) from shared_artists) as minimums,
      ${count(Prisma.sql`one_tracks`)} as "tracksOfOne", ${count(Prisma.sql`one_artists`)} as "artistsOfOne",
      ${count(Prisma.sql`other_tracks`)} as "tracksOfOther", ${count(Prisma.sql`other_artists`)} as "artistsOfOther"
    from (
      ${sides('artist', { one: Prisma.sql`one_artists`, other: Prisma.sql`other_artists`, both: Prisma.sql`shared_artists` })} union all
      ${sides('track', { one: Prisma.sql`one_tracks`, other: Prisma.sql`other_tracks`, both: Prisma.sql`shared_tracks` })}) l
    left join tracks t on l.kind = 'track' and t.id = l.id
    join artists a on a.id = coalesce(t.artist_id, l.id)
    order by l.common desc, l.one + l.other desc, l.id`,
  )
}

const artistsOf = (tracks: Prisma.Sql) =>
  Prisma.sql`select artist_id as id, sum(plays)::int as plays from ${tracks} group by artist_id`
const count = (items: Prisma.Sql) => Prisma.sql`(select count(*) from ${items})::int`

/** Items that both played, with each person's counted plays and the smaller of their two shares. */
function shared(one: Prisma.Sql, other: Prisma.Sql): Prisma.Sql {
  const share = (plays: Prisma.Sql, items: Prisma.Sql) =>
    Prisma.sql`${plays} / (select sum(plays) from ${items})::float8`
  return Prisma.sql`
    select id, o.plays as one, t.plays as other, least(${share(Prisma.sql`o.plays`, one)}, ${share(Prisma.sql`t.plays`, other)}) as common
    from ${one} o join ${other} t using (id)`
}

type Sides = Record<'one' | 'other' | 'both', Prisma.Sql>

const sides = (kind: Listed['kind'], { one, other, both }: Sides) => Prisma.sql`
  (select ${kind} as kind, 'shared' as side, id, one, other, common from ${both} order by common desc, one + other desc, id limit 10)
  union all (select ${kind}, 'first', id, plays, 0, 0 from ${one} o
    where not exists (select from ${other} t where t.id = o.id) order by plays desc, id limit 10)
  union all (select ${kind}, 'second', id, 0, plays, 0 from ${other} t
    where not exists (select from ${one} o where o.id = t.id) order by plays desc, id limit 10)`

function itemsOf(kind: Listed['kind'], listed: Listed[]): Items {
  const on = (side: Listed['side']) =>
    listed
      .filter((row) => row.kind === kind && row.side === side)
      .map(({ id, name, artist, one, other }): Item => ({ id, name, artist, plays: [one, other] }))
  return { shared: on('shared'), first_alone: on('first'), second_alone: on('second') }
}

/**
 * How similar two people's listening is, 0 to 100: the weighted Jaccard index of their artist shares, 100 · Σ min(aᵢ,
 * bᵢ) / Σ max(aᵢ, bᵢ), where aᵢ and bᵢ are the shares of each person's counted plays that went to artist i (Ruzicka
 * 1958). 100 for equal proportions whatever the amounts, 0 without a common artist or if either has no plays.
 * @param minimums Σ min(aᵢ, bᵢ), between 0 and 1; since each person's shares add up to 1, Σ max = 2 − Σ min
 */
function affinity(minimums: number): number {
  return Math.round((1000 * minimums) / (2 - minimums)) / 10
}
