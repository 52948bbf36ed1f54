import 'server-only'
import { z } from 'zod'
import { batchLookups } from '@/lib/batch-lookups'
import { pool } from '@/lib/db'
import { prepared } from '@/lib/prepared'

const Row = z.object({ id: z.number(), version: z.number() })

// A prepared statement for many people, not Prisma: every cached figure begins with it.
const versions = batchLookups(async (userIds: number[]) => {
  const text = 'select user_id as id, version from user_histories where user_id = any($1::int[])'
  const { rows } = await pool.query(prepared({ name: 'history-versions', text, values: [userIds] }))
  return new Map(
    Row.array()
      .parse(rows)
      .map(({ id, version }) => [id, version]),
  )
})

/**
 * Increases with every change of the person's history, merges or local times. Part of every cache key of a statistic.
 */
export const readHistoryVersion = async (userId: number): Promise<number> => (await versions(userId)) ?? 0
