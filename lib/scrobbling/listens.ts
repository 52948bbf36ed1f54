import { z } from 'zod'
import { pool } from '@/lib/db'
import { playStart } from '@/lib/history/play-start'

/** A play as scrobbling clients know it: by its start. */
const Listen = z.object({
  id: z.number(),
  /** Seconds since 1970 */
  startedAt: z.number(),
  msPlayed: z.number().nullable(),
  trackLengthMs: z.number().nullable(),
  trackId: z.number(),
  artist: z.string(),
  track: z.string(),
  album: z.string().nullable(),
  client: z.string().nullable(),
})
export type Listen = z.infer<typeof Listen>

export type ListensQuestion = {
  /** Seconds since 1970, both exclusive */
  before?: number | undefined
  after?: number | undefined
  limit: number
  offset?: number
  /** Only plays that clients submitted, for a token that may do no more than submit */
  isSubmittedOnly: boolean
}

/** The person's plays by their start, latest first. */
export async function listens(userId: number, { before, after, limit, offset = 0, isSubmittedOnly }: ListensQuestion) {
  const { rows } = await pool.query(question, [
    userId,
    before ?? LATEST_SECOND,
    (after ?? -1) + 1,
    limit,
    offset,
    isSubmittedOnly,
  ])
  return Listen.array().parse(rows)
}

const Span = z.object({ count: z.number(), first: z.number().nullable(), last: z.number().nullable() })

/** How many plays a person has, and the starts (seconds since 1970) of the first and the last. */
export async function listensSpan(
  userId: number,
  { before, after, isSubmittedOnly }: Pick<ListensQuestion, 'before' | 'after' | 'isSubmittedOnly'>,
): Promise<z.infer<typeof Span>> {
  const { rows } = await pool.query(
    `select count(*)::int as count, floor(extract(epoch from min(${playStart})))::float8 as first,
       floor(extract(epoch from max(${playStart})))::float8 as last
     from included_plays p where p.user_id = $1 and p.incognito is not true and (not $2::boolean or p.import_id is null)
       and ($3::float8 is null or ${playStart} < to_timestamp($3)) and ($4::float8 is null or ${playStart} >= to_timestamp($4))`,
    [userId, isSubmittedOnly, before ?? null, after === undefined ? null : after + 1],
  )
  return Span.parse(rows[0])
}

const LATEST_SECOND = 253_402_300_799 // the end of the year 9999

/**
 * The index orders plays by their end, so the last plays by end come first: every play that started after the earliest
 * of them ended after it too.
 */
const question = `
  with own as not materialized (
    select p.*, ${playStart} as start from included_plays p
    where p.user_id = $1 and p.incognito is not true and (not $6::boolean or p.import_id is null)
      and p.played_at >= to_timestamp($3::float8) and p.played_at < to_timestamp($2::float8) + interval '1 day'),
  latest as (
    select start from own where start < to_timestamp($2::float8) and start >= to_timestamp($3::float8)
    order by played_at desc limit $4::int + $5::int),
  page as (
    select * from own where start < to_timestamp($2::float8) and start >= (select min(start) from latest)
      and played_at >= (select min(start) from latest)
    order by start desc, id desc limit $4 offset $5)
  select p.id::float8 as id, floor(extract(epoch from p.start))::float8 as "startedAt", p.ms_played as "msPlayed",
    p.track_length_ms as "trackLengthMs", t.id as "trackId", a.name as artist, t.name as track, b.name as album,
    case when p.import_id is null then p.platform_text end as client
  from page p
  join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id left join albums b on b.id = p.album_id
  order by p.start desc, p.id desc`
