import pg from 'pg'
import { env } from '@/lib/env'

const SETUP_LOCK = 7_062_005

/** Runs `setUp` in one process at a time: creating pg-boss's tables deadlocks when two processes do it at once. */
export async function withSetupLock<T>(setUp: () => Promise<T>): Promise<T> {
  const lock = new pg.Client({ connectionString: env.DATABASE_URL, application_name: 'musicmuse set-up' })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [SETUP_LOCK])
    return await setUp()
  } finally {
    await lock.end()
  }
}
