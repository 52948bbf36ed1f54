import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { lockHistory } from '@/lib/history-lock'
import { bumpHistoryVersion } from '@/lib/history-version'

/** Runs a change of a person's plays as one transaction, one at a time, and notes that their history changed. */
export async function changeHistory<T>(userId: number, change: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await lockHistory(client, userId)
    const result = await change(client)
    await bumpHistoryVersion(client, userId)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
