import { z } from 'zod'
import { pool } from '@/lib/db'
import { readiness } from '@/lib/maintenance/readiness'
import { canSendMail } from '@/lib/mail/send-mail'
import { countOtherStorages } from '@/lib/storage/registered-storages'

export type ServerPart = { name: string; ok: boolean; detail: string }

const Refreshes = z.tuple([z.object({ views: z.date().nullable(), tables: z.date().nullable() })])
const Changed = z.tuple([z.object({ changed: z.number() })])

/** Everything this instance needs or can use, each with whether it works now. */
export async function serverState(): Promise<ServerPart[]> {
  const [{ parts }, others] = await Promise.all([readiness(), countOtherStorages()])
  const part = (name: string, { ok, detail }: { ok: boolean; detail: string }) => ({ name, ok, detail })
  return [
    part('Database', parts.database),
    ...(parts.replica ? [part('Read replica', parts.replica)] : []),
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
 * When kept figures were last refreshed (null: never), and how many accounts have changed since. Figures of those accounts are
 * computed from their plays, which takes longer.
 */
export async function figuresFreshness(): Promise<{ refreshedAt: Date | null; changed: number }> {
  const { rows: refreshes } = await pool.query(
    `select (select min(snapshot_at) from view_refreshes where view_name <> 'item_listeners') as views,
       (select max(refreshed_at) from figure_refreshes) as tables`,
  )
  const [{ views, tables }] = Refreshes.parse(refreshes)
  const { rows: people } = await pool.query(
    `select count(*)::int as changed
     from user_histories h left join figure_refreshes f on f.user_id = h.user_id
     where h.version > 0 and coalesce(f.version <> h.version, h.changed_at >= coalesce($1::timestamptz, '-infinity'))`,
    [views],
  )
  const [{ changed }] = Changed.parse(people)
  return { refreshedAt: views ?? tables, changed }
}
