import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from '@/lib/env'

const SHUTTING_DOWN = '57P01'

function connect() {
  if (!env.DATABASE_URL)
    throw new Error('DATABASE_URL is not set. npm start and npm run demo set it to the embedded PostgreSQL.')
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL_SIZE,
    // Prisma's adapter writes and reads instants without their offset, which is right only if the session's zone is
    // UTC.
    onConnect: async (client) => {
      await client.query(`set time zone 'UTC'`)
    },
  })
  // When the server closes an idle connection, the process must go on; the next query opens another.
  pool.on('error', (error: Error & { code?: string }) => {
    if (error.code !== SHUTTING_DOWN) console.warn('A database connection was lost:', error.message)
  })
  // When a connection in use is lost, its query fails. Without a listener, the event would also end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    pool,
    db: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: 30_000, timeout: 30_000 } }),
  }
}

// Next loads this module once for pages and once for instrumentation; both share one pool.
const shared = globalThis as { musicmuseConnection?: ReturnType<typeof connect> }
const connection = () => (shared.musicmuseConnection ??= connect())

/** A proxy, so that importing this file does not connect (the build imports it without a database). */
function lazy<T extends object>(make: () => T): T {
  return new Proxy({} as T, {
    get(_, key) {
      const target = make()
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

export const db = lazy(() => connection().db)
/** The pool behind `db`, for COPY and cursors. */
export const pool = lazy(() => connection().pool)

export async function closeDatabase() {
  await shared.musicmuseConnection?.db.$disconnect()
  await shared.musicmuseConnection?.pool.end()
  shared.musicmuseConnection = undefined
}
