import type { ClientBase, Pool, PoolClient } from 'pg'
import { pool } from '@/lib/db'

/**
 * Runs `work` in one transaction on a connection of its own and commits; rolls back and rethrows if it throws. A
 * connection whose rollback fails is closed instead of returned to the pool.
 * @param opening begins the transaction, and may set its isolation and limits
 * @param from where the connection comes from
 */
export async function inTransaction<T>(
  work: (client: PoolClient) => Promise<T>,
  opening = 'begin',
  from: Pick<Pool, 'connect'> = pool,
): Promise<T> {
  return withConnection((client) => inTransactionOn(client, () => work(client), opening), from)
}

/** Runs `work`, which begins and commits a transaction itself, on a connection of its own; rolls back if it throws. */
export async function withConnection<T>(
  work: (client: PoolClient) => Promise<T>,
  from: Pick<Pool, 'connect'> = pool,
): Promise<T> {
  const client = await from.connect()
  let isBroken = false
  try {
    return await work(client)
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

/**
 * The same on a connection that the caller holds, for work that needs its temporary tables. If this throws, the
 * transaction is still open: close the connection.
 */
export async function inTransactionOn<T>(client: ClientBase, work: () => Promise<T>, opening = 'begin'): Promise<T> {
  await client.query(opening)
  const result = await work()
  await client.query('commit')
  return result
}
