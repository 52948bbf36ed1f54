import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'
import { readRules } from './read-rules'

const PodcastProposal = z.object({ id: z.number(), name: z.string(), plays: z.number() })
/** An artist that is a podcast, and how many plays of it would be left out */
export type PodcastProposal = z.infer<typeof PodcastProposal>

/**
 * Artists that are named like a podcast in the person's files: Spotify's account data from before about 2023 lists episodes among
 * the music, with the show as the artist. Without those that a rule leaves out. Nothing is changed.
 */
export async function proposePodcasts(userId: number): Promise<PodcastProposal[]> {
  const [{ rules }, found] = await Promise.all([
    readRules(userId),
    rows(
      PodcastProposal,
      Prisma.sql`
      with shows as (
        select distinct lower(substring(detail from ' from “(.+)”$')) as name from import_report_rows
        where user_id = ${userId} and list = 'podcast')
      select a.id, a.name, count(*)::int as plays
      from shows s join artists a on lower(a.name) = s.name
      join included_plays p on p.user_id = ${userId} and p.artist_id = a.id
      group by a.id, a.name order by plays desc, a.id limit 50`,
    ),
  ])
  const isLeftOut = (artist: number) =>
    rules.leave_out.some((rule) => (rule.kind === 'podcast' || rule.kind === 'artist') && rule.id === artist)
  return found.filter(({ id }) => !isLeftOut(id))
}
