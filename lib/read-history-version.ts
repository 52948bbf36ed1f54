import 'server-only'
import { z } from 'zod'
import { batchLookups } from '@/lib/batch-lookups'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { noteHistory } from '@/lib/history-positions'
import { prepared } from '@/lib/prepared'

const Row = z.object({ id: z.number(), version: z.number(), position: z.coerce.bigint().optional() })

// A change that a statement sees was written to the log before the statement asks for its end.
const withPosition = `
  select user_id as id, version, (pg_current_wal_insert_lsn() - '0/0')::text as position
  from user_histories where user_id = any($1::int[])`

// A prepared statement for many people, not Prisma: every cached figure begins with it.
const versions = batchLookups(async (userIds: number[]) => {
  const text = env.DATABASE_READ_URL
    ? withPosition
    : 'select user_id as id, version from user_histories where user_id = any($1::int[])'
  const { rows } = await pool.query(prepared({ name: 'history-versions', text, values: [userIds] }))
  const found = Row.array().parse(rows)
  for (const { id, version, position } of found) if (position !== undefined) noteHistory(id, version, position)
  return new Map(found.map(({ id, version }) => [id, version]))
})

/**
 * Increases with every change of the person's history, merges or local times. Part of every cache key of a statistic.
 */
export const readHistoryVersion = async (userId: number): Promise<number> => (await versions(userId)) ?? 0
