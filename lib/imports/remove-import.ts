import type pg from 'pg'
import { notFound } from '@/lib/errors'
import { lockHistory } from '@/lib/history/history-lock'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransaction } from '@/lib/in-transaction'
import type { ImportRef } from './import-ref'

/**
 * Takes an import back: its plays go, but for those that another import brought too, which pass to the earliest of
 * these. Returns how many plays went. Throws `not_found`.
 */
export const removeImport = ({ userId, importId }: ImportRef): Promise<number> =>
  inTransaction(async (client) => {
    await lockHistory(client, userId)
    await passOn(client, userId, importId)
    const { rowCount: removed } = await client.query(
      'delete from listening_history where user_id = $1 and import_id = $2',
      [userId, importId],
    )
    const { rowCount } = await client.query('delete from imports where user_id = $1 and id = $2', [userId, importId])
    if (!rowCount) throw notFound('import')
    await bumpHistoryVersion(client, userId)
    return removed ?? 0
  })

async function passOn(client: pg.ClientBase, userId: number, importId: number) {
  // Right after an import the planner takes these tables for small, and loops where a hash join is a thousand times faster.
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
