import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'

const FEWEST_DAYS = 3

/** `then` is the first play of the history after it, wherever that was. */
const told = { first: z.date(), last: z.date(), then: z.date().nullable(), plays: z.number() }
const InCountry = z.object({ place: z.string(), ...told })
const AtOffset = z.object({ place: z.number(), ...told })
export type OffsetStay = z.infer<typeof AtOffset>

/** Stays of at least three days in a country (ISO 3166-1 alpha-2), as Spotify’s files tell countries. */
export const staysInCountries = (userId: number) =>
  rows(InCountry, stays(userId, Prisma.sql`nullif(p.country, 'ZZ')`, Prisma.sql`min(place)`))

/** Stretches of at least three days in which the device’s clock was as far from UTC (minutes), as Apple’s files tell it. */
export const staysAtOffsets = (userId: number) =>
  rows(AtOffset, stays(userId, Prisma.sql`p.utc_offset`, Prisma.sql`min(place)::int`))

/** Plays in a row from one place; shorter visits, such as a layover or another exit of a network, part nothing. */
const stays = (userId: number, place: Prisma.Sql, chosen: Prisma.Sql) => Prisma.sql`
    with placed as (
      select p.id, p.played_at, ${place} as place from listening_history p where p.user_id = ${userId}),
    marked as (
      select p.*, lag(p.place) over (order by p.played_at, p.id) is distinct from p.place as is_first
      from placed p where p.place is not null),
    numbered as (select m.*, count(*) filter (where is_first) over (order by m.played_at) as visit from marked m),
    visits as (
      select place, min(played_at) as first, max(played_at) as last, count(*) as plays from numbered group by visit, place),
    long as (
      select v.*, lag(place) over (order by first) is distinct from place as is_first from visits v
      where last - first >= make_interval(days => ${FEWEST_DAYS}::int)),
    parted as (select l.*, count(*) filter (where is_first) over (order by first) as stay from long l)
    select ${chosen} as place, min(first) as first, max(last) as last, sum(plays)::int as plays,
      (select min(n.played_at) from listening_history n where n.user_id = ${userId} and n.played_at > max(last)) as then
    from parted group by stay order by 2`
