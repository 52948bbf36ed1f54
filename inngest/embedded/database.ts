import type { PoolClient } from 'pg'
import type { z } from 'zod'
import { pool } from '@/lib/db'

/** Runs `work` in one transaction on one connection: the queue's rows and the runs' rows move together or not at all. */
export async function transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    // A connection whose rollback fails is thrown away, not handed to the next one who asks.
    const broken = await client.query('rollback').then(() => false, () => true)
    client.release(broken)
    throw error
  }
}

/** The rows of a statement, each checked. */
export async function select<T>(client: Pick<PoolClient, 'query'>, row: z.ZodType<T>, text: string, values: unknown[] = []): Promise<T[]> {
  const { rows } = await client.query(text, values)
  return row.array().parse(rows)
}
