import { pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { lockHistory } from '@/lib/history-lock'
import { bumpHistoryVersion } from '@/lib/history-version'
import type { ImportRef } from './import-ref'

/**
 * Takes an import back: its plays go, but for those that another import brought too, which pass to the earliest of
 * these. Returns how many plays went. Throws `not_found`.
 */
export async function removeImport({ userId, importId }: ImportRef): Promise<number> {
  const client = await pool.connect()
  let isBroken = true
  try {
    await client.query('begin')
    await lockHistory(client, userId)
    await client.query(passOn, [userId, importId])
    const { rowCount: removed } = await client.query('delete from listening_history where user_id = $1 and import_id = $2', [userId, importId])
    const { rowCount } = await client.query('delete from imports where user_id = $1 and id = $2', [userId, importId])
    if (rowCount) await bumpHistoryVersion(client, userId)
    await client.query('commit')
    isBroken = false
    if (!rowCount) throw notFound('import')
    return removed ?? 0
  } finally {
    client.release(isBroken)
  }
}

const passOn = `
  with heirs as (
    select r.play_id, min(r.import_id) as import_id
    from repeated_plays r join listening_history h on h.user_id = r.user_id and h.id = r.play_id
    where r.user_id = $1 and h.import_id = $2 and r.import_id <> $2
    group by r.play_id),
  passed as (
    update listening_history h set import_id = heirs.import_id from heirs where h.user_id = $1 and h.id = heirs.play_id)
  delete from repeated_plays r using heirs where r.user_id = $1 and r.play_id = heirs.play_id and r.import_id = heirs.import_id`
