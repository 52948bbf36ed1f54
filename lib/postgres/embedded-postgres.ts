import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { advisoryLocks } from '../advisory-locks'
import { isDatabaseUnavailable } from '../database-unavailable'
import { openCluster, runningPort, startCluster, stopCluster, type Cluster } from './cluster'

type EmbeddedPostgres = { url: (database: string) => string; release: () => Promise<void> }

/** A connection that holds the shared lock of a process that uses the server. */
type Lease = { client: pg.Client; port: number }

const RETRY_MS = 200
const START_TRIES = 50

/**
 * Starts, or joins, the PostgreSQL whose data is in `folder`. Every process that uses it holds a shared lock in it. The
 * last to leave stops the server; a killed process leaves when its connection closes. If the server dies while a process
 * uses it, that process starts it again on the same port.
 */
export async function embeddedPostgres(folder: string, extra: Record<string, string> = {}): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(path.resolve(folder))
  const abandoned = new AbortController()
  const first = await firstLease(cluster, extra)
  const { port } = first
  let lease: Lease | null = first
  let restart = Promise.resolve()

  const restartOnLoss = ({ client }: Lease) => client.once('end', () => (restart = renew()))
  const renew = async () => {
    lease = null
    if (abandoned.signal.aborted) return
    console.error('The embedded PostgreSQL has stopped unexpectedly. It is being started again.')
    lease = await leaseAgain(cluster, extra, port, abandoned.signal)
    if (!lease) return
    console.warn('The embedded PostgreSQL runs again.')
    restartOnLoss(lease)
  }
  restartOnLoss(first)

  return {
    url: (database) => urlOf(cluster, port, database),
    release: async () => {
      abandoned.abort()
      await restart
      if (lease) await release(cluster, lease)
    },
  }
}

const urlOf = ({ password }: Cluster, port: number, database: string) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`

async function firstLease(cluster: Cluster, extra: Record<string, string>): Promise<Lease> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await takeLease(cluster, extra)
    } catch (error) {
      if (attempt >= START_TRIES) throw error
      await sleep(RETRY_MS) // the server was just starting or stopping
    }
  }
}

/** Tries until it succeeds, since nothing works without a database. Null once nobody needs it any more. */
async function leaseAgain(
  cluster: Cluster,
  extra: Record<string, string>,
  port: number,
  abandoned: AbortSignal,
): Promise<Lease | null> {
  for (let attempt = 1; !abandoned.aborted; attempt++) {
    try {
      return await takeLease(cluster, extra, port)
    } catch (error) {
      if (attempt % START_TRIES === 0) console.error('The embedded PostgreSQL cannot be started.', error)
      await sleep(RETRY_MS) // processes of the dead server may still be ending
    }
  }
  return null
}

/** A lease of the server that runs, or of one that is started on the wanted or a free port. */
async function takeLease(cluster: Cluster, extra: Record<string, string>, wanted?: number): Promise<Lease> {
  const port = (await runningPort(cluster)) ?? (await startCluster(cluster, extra, wanted))
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') })
  client.on('error', () => {}) // `end` follows
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [advisoryLocks.embeddedServer])
    return { client, port }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}

async function release(cluster: Cluster, { client }: Lease) {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [advisoryLocks.embeddedServer])
    const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      advisoryLocks.embeddedServer,
    ])
    if (rows[0]?.last) await stopCluster(cluster)
  } catch (error) {
    // A lost connection has given up the lock by itself, and a process that still uses the server starts it again.
    if (!isDatabaseUnavailable(error) && (await runningPort(cluster))) throw error
  } finally {
    await client.end().catch(() => {})
  }
}
