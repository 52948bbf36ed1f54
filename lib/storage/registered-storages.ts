import type { ClientBase } from 'pg'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { storage } from './storage'

const Others = z.tuple([z.object({ others: z.number() })])

/** Records that a process with this storage is running. Returns its id, and how many other storages were seen lately. */
export async function registerStorage(): Promise<{ id: string; others: number }> {
  const id = await storage.identity()
  await pool.query(
    `insert into storages (id, last_seen_at) values ($1, now())
     on conflict (id) do update set last_seen_at = excluded.last_seen_at`,
    [id],
  )
  return { id, others: await countOtherStorages() }
}

/** How many storages besides this one were seen in the last 15 minutes: processes that share nothing but the database. */
export async function countOtherStorages(): Promise<number> {
  const { rows } = await pool.query(
    `select count(*)::int as others from storages where id <> $1 and last_seen_at > now() - interval '15 minutes'`,
    [await storage.identity()],
  )
  return Others.parse(rows)[0].others
}

const Stored = z.array(z.object({ id: z.string().nullable() }))

/**
 * The storage of other processes where an import's uploads lie. Null if they lie here, or if no process with that storage
 * was seen for a day: then reading them fails with a sentence for their owner.
 */
export async function storageElsewhere(
  { userId, importId }: { userId: number; importId: number },
  client: Pick<ClientBase, 'query'> = pool,
): Promise<string | null> {
  const found = await client.query('select storage_id as id from imports where user_id = $1 and id = $2', [
    userId,
    importId,
  ])
  const { rows } = await client.query(
    `select id from storages where id = $1 and id <> $2 and last_seen_at > now() - interval '1 day'`,
    [Stored.parse(found.rows)[0]?.id, await storage.identity()],
  )
  return Stored.parse(rows)[0]?.id ?? null
}
