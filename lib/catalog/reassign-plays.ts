import type { ClientBase } from 'pg'
import { z } from 'zod'
import { updateMatches } from '@/lib/matching/update-matches'

export type MergeKind = 'track' | 'album' | 'artist'

/**
 * Reassigns the person's plays of these items from their original track and album and the current merges: each play
 * gets its merged track, that track's (merged) artist and its merged album. Plays of other sources are matched by the new
 * names. Returns how many plays were reassigned.
 */
export async function reassignPlays(
  client: ClientBase,
  userId: number,
  kind: MergeKind,
  ids: number[],
): Promise<number> {
  const { rows } = await client.query(
    `with counted as (
       select p.id, p.track_id as track_before, coalesce(mt.target_id, said.track_id) as track_id,
         coalesce(ma.target_id, t.artist_id) as artist_id,
         coalesce(mb.target_id, said.album_id) as album_id, said.track_id as said_track, said.album_id as said_album
       from listening_history p
       cross join lateral (select coalesce(p.source_track_id, p.track_id) as track_id,
         coalesce(p.source_album_id, p.album_id) as album_id) said
       left join user_merges mt on mt.user_id = $1 and mt.kind = 'track' and mt.source_id = said.track_id
       join tracks t on t.id = coalesce(mt.target_id, said.track_id)
       left join user_merges ma on ma.user_id = $1 and ma.kind = 'artist' and ma.source_id = t.artist_id
       left join user_merges mb on mb.user_id = $1 and mb.kind = 'album' and mb.source_id = said.album_id
       where p.user_id = $1 and ${concerns[kind]}),
     changed as (
     update listening_history p set track_id = c.track_id, artist_id = c.artist_id, album_id = c.album_id,
       source_track_id = nullif(c.said_track, c.track_id), source_album_id = nullif(c.said_album, c.album_id)
     from counted c
     where p.user_id = $1 and p.id = c.id
       and (p.track_id, p.artist_id, p.album_id) is distinct from (c.track_id, c.artist_id, c.album_id)
     returning p.played_at, p.track_id, c.track_before)
     select (select count(*)::int from changed) as plays, (select min(played_at) from changed) as from,
       (select max(played_at) + interval '1 millisecond' from changed) as to,
       array(select track_id from changed union select track_before from changed) as "trackIds"`,
    [userId, ids],
  )
  const { plays, from, to, trackIds } = Changed.parse(rows[0])
  if (kind !== 'album' && from && to) await updateMatches(client, { userId, from, to, trackIds })
  return plays
}

const Changed = z.object({
  plays: z.number(),
  from: z.date().nullable(),
  to: z.date().nullable(),
  trackIds: z.number().array(),
})

const concerns = {
  track: '(p.track_id = any($2) or p.source_track_id = any($2))',
  album: '(p.album_id = any($2) or p.source_album_id = any($2))',
  artist: 'p.artist_id = any($2)',
} satisfies Record<MergeKind, string>
