import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'

/**
 * Runs `work` in one transaction on one connection: all of it holds, or nothing. A connection whose rollback fails is
 * closed, not handed to the next one who asks.
 */
export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>, opening = 'begin'): Promise<T> {
  const client = await pool.connect()
  let isBroken = false
  try {
    await client.query(opening)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    isBroken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    throw error
  } finally {
    client.release(isBroken)
  }
}
