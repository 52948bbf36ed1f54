import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/instant'
import { zoneAt } from '@/lib/time/time-zones'
import { zoneSpans } from '@/lib/time/zone-spans'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'
import { readRules } from './read-rules'
import { onlyZoneOf } from './zones-of-country'

const FEWEST_DAYS = 3

const Stay = z.object({ country: z.string(), first: z.date(), last: z.date(), plays: z.number() })

export type ZoneProposal = {
  country: string
  zone: string
  /** Local dates: the first in the country, and the first after it; null where the history ends there */
  from: string
  to: string | null
  /** The zone after it */
  after: string
  plays: number
}

/**
 * Stays of at least three days in a country of one time zone, as the files tell countries, where other clocks were kept
 * than the person's times are told by. Nothing is changed.
 */
export async function proposeZones(userId: number): Promise<ZoneProposal[]> {
  const [{ timeZone, rules }, stays] = await Promise.all([readRules(userId), staysOf(userId)])
  const by = { timeZone, zones: zoneSpans(timeZone, rules.zones) }
  return stays.flatMap(({ country, first, last, plays }, index) => {
    const zone = onlyZoneOf(country)
    if (!zone || [first, last].every((instant) => isSameClock(instant, zone, zoneAt(instant, by)))) return []
    const next = stays[index + 1]?.first
    const after = zoneAt(next ?? last, by)
    return [
      {
        country,
        zone,
        from: localDay(first, { timeZone: zone }).toString(),
        to: next ? localDay(next, { timeZone: after }).toString() : null,
        after,
        plays,
      },
    ]
  })
}

/** Plays in a row from one country; shorter visits, such as a layover or another exit of a network, part nothing. */
const staysOf = (userId: number) =>
  rows(
    Stay,
    Prisma.sql`
    with marked as (
      select p.played_at, p.country, lag(p.country) over (order by p.played_at, p.id) is distinct from p.country as is_first
      from listening_history p where p.user_id = ${userId} and p.country ~ '^[A-Z]{2}$' and p.country <> 'ZZ'),
    numbered as (select m.*, count(*) filter (where is_first) over (order by m.played_at) as visit from marked m),
    visits as (
      select country, min(played_at) as first, max(played_at) as last, count(*) as plays from numbered group by visit, country),
    long as (
      select v.*, lag(country) over (order by first) is distinct from country as is_first from visits v
      where last - first >= make_interval(days => ${FEWEST_DAYS}::int)),
    parted as (select l.*, count(*) filter (where is_first) over (order by first) as stay from long l)
    select min(country) as country, min(first) as first, max(last) as last, sum(plays)::int as plays
    from parted group by stay order by 2`,
  )

const isSameClock = (instant: Date, one: string, other: string) => clockAt(instant, one) === clockAt(instant, other)
const clockAt = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant)
