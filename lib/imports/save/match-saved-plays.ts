import type pg from 'pg'
import { toldEarlier } from '@/lib/matching/told-earlier'
import { MATCHING_REACH_MS, updateMatches } from '@/lib/matching/update-matches'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../start-import'
import type { Span } from './deduplicate'

/** The stretch of the history that a file with plays in this span may change. */
export const withReach = ([from, to]: Span): Span => [
  new Date(from.getTime() - MATCHING_REACH_MS),
  new Date(to.getTime() + MATCHING_REACH_MS),
]

/**
 * Matches the plays of a file, as `deduplicated` lists them, with those of other sources. Returns how many of the file's
 * new plays tell of a listen that another source had told already.
 */
export async function matchSavedPlays(
  client: pg.ClientBase,
  { userId, importId }: ImportFileRef,
  { id: format }: Format,
  [from, to]: Span,
): Promise<number> {
  if (!(await hasOtherSources(client, userId, format))) return 0
  await updateMatches(client, { userId, from, to })
  const { rows } = await client.query<{ matched: number }>(
    `select count(*)::int as matched
     from deduplicated d join listening_history h on h.user_id = $1 and h.played_at = d.played_at
       and coalesce(h.source_track_id, h.track_id) = d.track_id and h.ms_played is not distinct from d.ms_played
     where d.outcome = 'new' and h.import_id = $2 and ${toldEarlier('h')}`,
    [userId, importId],
  )
  return rows[0]?.matched ?? 0
}

/** Whether the person has plays of another format, or plays that clients submitted. */
async function hasOtherSources(client: pg.ClientBase, userId: number, format: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `select exists (select from import_files where user_id = $1 and format <> $2 and plays_added + matched > 0)
       or exists (select from listening_history where user_id = $1 and import_id is null) as found`,
    [userId, format],
  )
  return rows[0]?.found ?? false
}
