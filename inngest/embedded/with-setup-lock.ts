import pg from 'pg'
import { advisoryLocks } from '@/lib/advisory-locks'
import { env } from '@/lib/env'

/** Runs `setUp` in one process at a time: creating pg-boss's tables deadlocks when two processes do it at once. */
export async function withSetupLock<T>(setUp: () => Promise<T>): Promise<T> {
  const lock = new pg.Client({ connectionString: env.DIRECT_URL, application_name: 'musicmuse set-up' })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [advisoryLocks.jobQueueSetUp])
    return await setUp()
  } finally {
    await lock.end()
  }
}
