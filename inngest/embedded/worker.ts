import { randomInt } from 'node:crypto'
import pg from 'pg'
import { advisoryLocks } from '@/lib/advisory-locks'
import { env } from '@/lib/env'
import { JOBS_CHANNEL } from './queue'

export type Worker = { id: number; close: () => Promise<void> }

/**
 * Picks an id for this process and holds its advisory lock on a connection of its own. PostgreSQL releases the lock as
 * soon as the process dies. The same connection listens for queued jobs.
 */
export async function openWorker(onWake: () => void, onLost: () => void): Promise<Worker> {
  const client = new pg.Client({
    connectionString: env.DIRECT_URL,
    application_name: 'musicmuse worker',
    keepAlive: true,
  })
  let isClosing = false
  client.on('notification', onWake)
  client.on('error', (error) => console.warn('The worker lost its connection:', error.message))
  client.on('end', () => {
    if (!isClosing) onLost()
  })
  await client.connect()
  const id = await claimWorkerId(client)
  await client.query(`listen ${JOBS_CHANNEL}`)
  const close = () => {
    isClosing = true
    return client.end()
  }
  return { id, close }
}

async function claimWorkerId(client: pg.Client): Promise<number> {
  for (;;) {
    const id = randomInt(1, 2 ** 31)
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1, $2) as taken', [
      advisoryLocks.worker,
      id,
    ])
    if (rows[0]?.taken) return id
  }
}
