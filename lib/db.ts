import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from '@/lib/env'

const SHUTTING_DOWN = '57P01'

/** A pool whose sessions are in UTC, and which outlives the connections that it loses. */
export function openPool(connectionString: string | undefined, max: number): pg.Pool {
  if (!connectionString)
    throw new Error('DATABASE_URL is not set. npm start and npm run demo set it to the embedded PostgreSQL.')
  const opened = new pg.Pool({
    connectionString,
    max,
    // Prisma's adapter writes and reads instants without their offset, which is right only if the session's zone is
    // UTC. PgBouncer sets it again on whichever connection it uses.
    onConnect: async (client) => {
      await client.query(`set time zone 'UTC'`)
    },
  })
  // When the server closes an idle connection, the process must go on; the next query opens another.
  opened.on('error', (error: Error & { code?: string }) => {
    if (error.code !== SHUTTING_DOWN) console.warn('A database connection was lost:', error.message)
  })
  // When a connection in use is lost, its query fails. Without a listener, the event would also end the process.
  opened.on('connect', (client) => client.on('error', () => {}))
  return opened
}

function connect() {
  const opened = openPool(env.DATABASE_URL, env.DATABASE_POOL_SIZE)
  return { pool: opened, db: prismaOn(opened) }
}

/** Prisma on the connections of a pool. */
export const prismaOn = (opened: pg.Pool) =>
  new PrismaClient({ adapter: new PrismaPg(opened), transactionOptions: { maxWait: 30_000, timeout: 30_000 } })

// Next loads this module once for pages and once for instrumentation; both share one pool.
const shared = globalThis as { musicmuseConnection?: ReturnType<typeof connect>; musicmuseDirectPool?: pg.Pool }
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
/** The pool behind `db`, for COPY and cursors. Behind PgBouncer, only what is in one transaction stays on one connection. */
export const pool = lazy(() => connection().pool)
/**
 * Connections that are always the same session, also where PgBouncer stands before `pool`: for temporary tables that outlive
 * a transaction, and for long jobs, which would otherwise take the few connections that pages share.
 */
export const directPool = lazy(() => (shared.musicmuseDirectPool ??= openPool(env.DIRECT_URL, env.DIRECT_POOL_SIZE)))

export async function closeDatabase() {
  await shared.musicmuseConnection?.db.$disconnect()
  await shared.musicmuseConnection?.pool.end()
  await shared.musicmuseDirectPool?.end()
  shared.musicmuseConnection = undefined
  shared.musicmuseDirectPool = undefined
}
