import 'server-only'
import { z } from 'zod'
import { LeftOutReason, Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { rows } from './rows'

/** Whole rows of `included_plays p`; none of them is left out. */
export const includedRows = Prisma.sql`select p.*, null::left_out_reason as left_out from included_plays p`

const Named = z.object({ id: z.number(), name: z.string() })

/** A play in a list; lists include short plays. */
export const PlayDetails = z.object({
  id: z.number(),
  playedAt: z.date(),
  /** "2022-06-01", local */
  localDate: z.string(),
  /** Null where the source doesn't say */
  msPlayed: z.number().nullable(),
  isCounted: z.boolean(),
  isSkip: z.boolean(),
  /** The kind of rule that leaves it out of every figure */
  leftOut: z.enum(LeftOutReason).nullable(),
  track: Named,
  artist: Named,
  album: Named.nullable(),
  platform: z.string().nullable(),
  /** A format of files, or the interface through which it came */
  source: z.string(),
  /** The same listen as other sources tell it */
  alsoSeenIn: z.array(
    z.object({
      id: z.number(),
      source: z.string(),
      playedAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
    }),
  ),
})
export type PlayDetails = z.infer<typeof PlayDetails>

/**
 * A person's plays selected by a statement of whole rows of listening_history, or of `includedRows`, newest first, with
 * names.
 */
export function playDetails(userId: number, plays: Prisma.Sql): Promise<PlayDetails[]> {
  return rows(
    PlayDetails,
    Prisma.sql`
    select p.id::float8 as id, p.played_at as "playedAt", p.local_date::text as "localDate", p.ms_played as "msPlayed",
      ${isCounted} as "isCounted", p.is_skip as "isSkip", p.left_out::text as "leftOut",
      jsonb_build_object('id', t.id, 'name', t.name) as track,
      jsonb_build_object('id', a.id, 'name', a.name) as artist,
      case when b.id is not null then jsonb_build_object('id', b.id, 'name', b.name) end as album,
      p.platform::text as platform, p.source,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'source', m.source, 'playedAt', m.played_at)
         order by m.source, m.id), '[]')
       from listening_history m where m.user_id = ${userId} and m.matched_to = p.id) as "alsoSeenIn"
    from (${plays}) p
    join tracks t on t.id = p.track_id
    join artists a on a.id = p.artist_id
    left join albums b on b.id = p.album_id
    order by p.played_at desc, p.id desc`,
  )
}
