import type pg from 'pg'
import { reassignPlays } from '@/lib/catalog/reassign-plays'
import { notFound } from '@/lib/errors'
import { followComputedRules } from '@/lib/history/follow-rules'
import { lockHistory } from '@/lib/history/history-lock'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransaction } from '@/lib/in-transaction'
import { updateMatches, type Stretch } from '@/lib/matching/update-matches'
import type { ImportRef } from './start-import'

/**
 * Removes an import and its plays. A play that other imports contain too stays and now belongs to the earliest of them;
 * plays of other sources that were matched with removed ones come back. Returns how many plays were removed. Throws `not_found`.
 */
export const removeImport = ({ userId, importId }: ImportRef): Promise<number> =>
  inTransaction(async (client) => {
    await lockHistory(client, userId)
    await passOn(client, userId, importId)
    const stretch = await matchedStretch(client, userId, importId)
    const { rowCount: removed } = await client.query(
      'delete from listening_history where user_id = $1 and import_id = $2',
      [userId, importId],
    )
    const { rowCount } = await client.query('delete from imports where user_id = $1 and id = $2', [userId, importId])
    if (!rowCount) throw notFound('import')
    await joinLines(client, userId, importId)
    if (stretch) await updateMatches(client, { userId, ...stretch })
    await followComputedRules(client, userId)
    await bumpHistoryVersion(client, userId)
    return removed ?? 0
  })

/** Joins the artist lines again whose artists only this import lists. */
async function joinLines(client: pg.ClientBase, userId: number, importId: number) {
  const { rows } = await client.query<{ target: number }>(
    `delete from user_merges where user_id = $1 and listed_in <@ array[$2::int] returning target_id as target`,
    [userId, importId],
  )
  await client.query(
    `update user_merges set listed_in = array_remove(listed_in, $2) where user_id = $1 and $2 = any(listed_in)`,
    [userId, importId],
  )
  if (rows.length > 0)
    await reassignPlays(
      client,
      userId,
      'artist',
      rows.map(({ target }) => target),
    )
}

async function passOn(client: pg.ClientBase, userId: number, importId: number) {
  // Right after an import the planner thinks these tables are small; a nested loop would be a thousand times slower
  // here.
  await client.query('set local enable_nestloop = off')
  await client.query(
    `update listening_history h set import_id = heir.import_id
     from (select play_id, min(import_id) as import_id from repeated_plays where user_id = $1 and import_id <> $2 group by play_id) heir
     where h.user_id = $1 and h.import_id = $2 and h.id = heir.play_id`,
    [userId, importId],
  )
  await client.query(
    `delete from repeated_plays r using listening_history h
     where r.user_id = $1 and h.user_id = $1 and h.id = r.play_id and h.import_id = r.import_id`,
    [userId],
  )
}

/** The time from the first to the last play of an import that is matched with another; null if none is. */
async function matchedStretch(client: pg.ClientBase, userId: number, importId: number): Promise<Stretch | null> {
  const { rows } = await client.query<{ from: Date | null; to: Date | null }>(
    `select min(played_at) as from, max(played_at) + interval '1 millisecond' as to from listening_history h
     where user_id = $1 and import_id = $2 and (matched_to is not null
       or id in (select matched_to from listening_history where user_id = $1 and matched_to is not null))`,
    [userId, importId],
  )
  const { from, to } = rows[0] ?? {}
  return from && to ? { from, to } : null
}
