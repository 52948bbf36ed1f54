import 'server-only'
import { z } from 'zod'
import { Temporal } from 'temporal-polyfill'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'
import { proposeZones, type ZoneProposal } from './propose-zones'

/** A proposal with the number of plays that it would move to another hour or day */
type ProposedMove = ZoneProposal & { moves: number }

/** What `proposeZones` proposes, each with what it would change. Nothing is changed. */
export async function proposedMoves(userId: number): Promise<ProposedMove[]> {
  const proposals = await proposeZones(userId)
  if (proposals.length === 0) return []
  const stretches = JSON.stringify(
    proposals.map(({ zone, from, to, after }) => ({
      zone,
      since: startIn(zone, from),
      until: to === null ? 'infinity' : startIn(after, to),
    })),
  )
  const moved = await rows(
    Moved,
    Prisma.sql`
      select s.place::int, count(*)::int as plays
      from jsonb_array_elements(${stretches}::jsonb) with ordinality e(value, place)
      cross join lateral (select e.place, e.value ->> 'zone' as zone,
        (e.value ->> 'since')::timestamptz as since, (e.value ->> 'until')::timestamptz as until) s
      join listening_history p on p.user_id = ${userId} and p.played_at >= s.since and p.played_at < s.until
      cross join lateral (select p.played_at at time zone s.zone as at) l
      where (l.at::date, date_part('hour', l.at)) <> (p.local_date, p.local_hour)
      group by 1`,
  )
  const movesAt = new Map(moved.map(({ place, plays }) => [place, plays]))
  return proposals.map((proposal, index) => ({ ...proposal, moves: movesAt.get(index + 1) ?? 0 }))
}

const Moved = z.object({ place: z.number(), plays: z.number() })

const startIn = (zone: string, day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
