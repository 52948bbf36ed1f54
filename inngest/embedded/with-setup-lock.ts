import pg from 'pg'
import { env } from '@/lib/env'

const SETUP_LOCK = 7_062_005

/** For setting up pg-boss's tables, which deadlocks when two processes do it at once: the second waits for the first. */
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
