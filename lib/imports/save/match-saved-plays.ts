import type pg from 'pg'
import { toldEarlier } from '@/lib/matching/told-earlier'
import { sharedSources } from '@/lib/matching/told-twice'
import { MATCHING_REACH_MS, updateMatches } from '@/lib/matching/update-matches'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../start-import'
import type { Span } from './deduplicate'

/** The stretch of the history that a file with plays in this span may change. */
export const withReach = ([from, to]: Span): Span => [
  new Date(from.getTime() - MATCHING_REACH_MS),
  new Date(to.getTime() + MATCHING_REACH_MS),
]

/** How many of a file's new plays tell of a listen that was told already, and of one that the person deleted. */
type Matched = { matched: number; deleted: number }

/**
 * Matches the plays of a file, as `deduplicated` lists them, with those of other sources. Its plays of deleted listens are
 * deleted again; `deduplicated` then calls them deleted.
 */
export async function matchSavedPlays(
  client: pg.ClientBase,
  { userId, importId }: ImportFileRef,
  { id: format }: Format,
  [from, to]: Span,
): Promise<Matched> {
  if (!(await mayTellAgain(client, userId, format))) return { matched: 0, deleted: 0 }
  await updateMatches(client, { userId, from, to })
  const { rows } = await client.query<{ matched: number }>(
    `select count(*)::int as matched
     from deduplicated d join listening_history h on ${isPlay('h')}
     where d.outcome = 'new' and h.import_id = $2 and ${toldEarlier('h')}`,
    [userId, importId],
  )
  const { rows: gone } = await client.query<{ position: string }>(
    `select d.position from deduplicated d join deleted_plays x on ${isPlay('x')}
     left join listening_history h on h.import_id = $2 and ${isPlay('h')}
     where d.outcome = 'new' and x.play ->> 'import_id' = $2::int::text and h.id is null`,
    [userId, importId],
  )
  const { rowCount: deleted } = await client.query(
    `update deduplicated set outcome = 'deleted' where position = any($1::bigint[])`,
    [gone.map(({ position }) => position)],
  )
  return { matched: rows[0]?.matched ?? 0, deleted: deleted ?? 0 }
}

/** SQL for whether `play` is what `deduplicated d` became. A deleted play is stored under the track that its file named. */
const isPlay = (play: 'h' | 'x') => `${play}.user_id = $1 and ${play}.played_at = d.played_at
  and ${play === 'h' ? 'coalesce(h.source_track_id, h.track_id)' : 'x.track_id'} = d.track_id
  and ${play}.ms_played is not distinct from d.ms_played`

/**
 * Whether a file of this format may tell of a listen again: there are plays of another format, plays that clients
 * submitted or deleted plays, or several programs report to its source.
 */
async function mayTellAgain(client: pg.ClientBase, userId: number, format: string): Promise<boolean> {
  if (sharedSources.includes(format)) return true
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (select from import_files where user_id = $1 and format <> $2 and plays_added + matched > 0)
       or exists (select from listening_history where user_id = $1 and import_id is null)
       or exists (select from deleted_plays where user_id = $1) as found`,
    [userId, format],
  )
  return rows[0]?.found ?? false
}
