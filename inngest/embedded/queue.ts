import PgBoss from 'pg-boss'
import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage/storage'
import { withSetupLock } from './with-setup-lock'

export const queueNames = { events: 'events', runs: 'runs' } as const
/** The queue of runs that only processes with one storage can execute. */
export const runsQueueOf = (storageId: string) => `runs-${storageId}`
/** The PostgreSQL notification channel that tells every runner on this database that a job was queued. */
export const JOBS_CHANNEL = 'musicmuse_jobs'

const ONE_YEAR_MINUTES = 365 * 24 * 60
const shared = globalThis as { musicmuseQueue?: Promise<PgBoss> }

/** The process's queue, opened on first use. It only sends and fetches; startCron does maintenance and schedules. */
export function queue(): Promise<PgBoss> {
  return (shared.musicmuseQueue ??= openQueue().catch((error: unknown) => {
    shared.musicmuseQueue = undefined
    throw error
  }))
}

/** Opens a separate queue. Everything but tests shares the one of `queue()`. */
export async function openQueue(): Promise<PgBoss> {
  const executeSql = (text: string, values: unknown[]) => pool.query(text, values)
  const boss = new PgBoss({ db: { executeSql }, supervise: false, schedule: false })
  boss.on('error', (error) => console.warn('The job queue:', error.message))
  await withSetupLock(async () => {
    await boss.start()
    for (const name of [...Object.values(queueNames), runsQueueOf(await storage.identity())])
      await boss.createQueue(name, { name, retentionMinutes: ONE_YEAR_MINUTES })
  })
  return boss
}

/** Queues a job in the caller's transaction. It cannot be taken before `startAfter`. */
export async function sendJob(client: PoolClient, name: string, data: object, startAfter?: Date) {
  const boss = await queue()
  await boss.send(name, data, { db: asDb(client), ...(startAfter && { startAfter }) })
  if (!startAfter) await client.query(`select pg_notify($1, '')`, [JOBS_CHANNEL])
}

/** Takes the next due job off the queue in the caller's transaction; a rollback or crash puts it back. */
export async function takeJob(client: PoolClient, name: string): Promise<object | undefined> {
  const boss = await queue()
  const [job] = await boss.fetch<object>(name, { db: asDb(client), batchSize: 1 })
  if (job) await boss.deleteJob(name, job.id, { db: asDb(client) })
  return job?.data
}

const asDb = (client: PoolClient) => ({ executeSql: (text: string, values: unknown[]) => client.query(text, values) })
