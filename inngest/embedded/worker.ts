import { randomInt } from 'node:crypto'
import pg from 'pg'
import { env } from '@/lib/env'
import { JOBS_CHANNEL } from './queue'

/** The first half of the advisory locks by which workers are known to be alive. */
export const WORKER_LOCK = 7_062_004

export type Worker = { id: number; close: () => Promise<void> }

/**
 * A number for this process and a connection that holds its lock for as long as the process lives: PostgreSQL
 * lets go of it the moment the process dies. The same connection hears when something is queued.
 */
export async function openWorker(onWake: () => void, onLost: () => void): Promise<Worker> {
  const client = new pg.Client({
    connectionString: env.DATABASE_URL,
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
      WORKER_LOCK,
      id,
    ])
    if (rows[0]?.taken) return id
  }
}
