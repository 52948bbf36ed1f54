import { expect, test } from 'vitest'
import { db, pool } from '@/lib/db'
import { isDatabaseUnavailable } from './database-unavailable'

/** Ends the connection that runs the marked statement, as a database that stops does. */
async function terminate(mark: string) {
  for (let tries = 0; tries < 100; tries++) {
    const { rowCount } = await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where query like '%' || $1 || '%' and state = 'active' and pid <> pg_backend_pid()`,
      [mark],
    )
    if (rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test.each([
  ['pool', () => pool.query('select pg_sleep(20)')],
  ['Prisma', () => db.$queryRaw`select pg_sleep(20)::text`],
  [
    'Prisma in a transaction',
    () => db.$transaction((tx) => tx.$queryRaw`select pg_sleep(20)::text`, { timeout: 30_000 }),
  ],
])('a statement of the %s that the database broke off is recognised', async (_, run) => {
  const broken = Promise.resolve(run()).catch((error: unknown) => error)
  await terminate('pg_sleep(20)')
  const error = await broken
  expect(isDatabaseUnavailable(error), JSON.stringify(error)).toBe(true)
})
