import './database-per-file'
import { afterAll } from 'vitest'
import { startPgBouncer } from './pgbouncer'

/** Fewer than there are people in a test, so that they take turns. */
const CONNECTIONS = 5

// The same database, but everything goes through PgBouncer unless it asks for a direct connection.
const direct = process.env.DATABASE_URL ?? ''
const pgBouncer = await startPgBouncer(direct, CONNECTIONS)
process.env.DATABASE_URL = pgBouncer.url
process.env.DIRECT_URL = direct
process.env.DATABASE_POOL_SIZE = '30'

afterAll(async () => {
  const { closeDatabase } = await import('@/lib/db')
  await closeDatabase()
  await pgBouncer.stop()
})
