import { z } from 'zod'
import { pool } from '@/lib/db'
import { readiness } from '@/lib/maintenance/readiness'
import { canSendMail } from '@/lib/mail/send-mail'
import { countOtherStorages } from '@/lib/storage/registered-storages'

export type ServerPart = { name: string; ok: boolean; detail: string }

const Oldest = z.tuple([z.object({ snapshotAt: z.date().nullable() })])
const Changed = z.tuple([z.object({ changed: z.number() })])

/** Everything this instance needs or can use, each with whether it works now. */
export async function serverState(): Promise<ServerPart[]> {
  const [{ parts }, others] = await Promise.all([readiness(), countOtherStorages()])
  const part = (name: string, { ok, detail }: { ok: boolean; detail: string }) => ({ name, ok, detail })
  return [
    part('Database', parts.database),
    part('Cache', parts.cache),
    others > 0
      ? { name: 'Storage', ok: false, detail: 'another process uses this database with a storage of its own' }
      : part('Storage', parts.storage),
    part('Disk', parts.disk),
    part('Background jobs', parts.jobs),
    { name: 'Email', ok: true, detail: canSendMail ? 'set up' : 'not set up: share links yourself' },
  ]
}

/**
 * When the materialized views were last refreshed (null: never), and how many accounts have changed since. Figures of those
 * accounts are read from their plays, which takes longer.
 */
export async function viewFreshness(): Promise<{ snapshotAt: Date | null; changed: number }> {
  const { rows: views } = await pool.query('select min(snapshot_at) as "snapshotAt" from view_refreshes')
  const [{ snapshotAt }] = Oldest.parse(views)
  const { rows: people } = await pool.query(
    `select count(*)::int as changed from user_histories
     where version > 0 and changed_at >= coalesce($1::timestamptz, '-infinity')`,
    [snapshotAt],
  )
  const [{ changed }] = Changed.parse(people)
  return { snapshotAt, changed }
}
