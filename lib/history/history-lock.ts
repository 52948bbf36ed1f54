import { advisoryLocks } from '@/lib/advisory-locks'

type PgTransaction = { query(text: string, values: unknown[]): Promise<unknown> }

/**
 * A change anywhere in a person's history (removal, merge, new time zone): one at a time, and none of their months
 * changes meanwhile. Held until the transaction ends. Read what decides the change, such as computed_time_zone,
 * after taking it.
 */
export async function lockHistory(tx: PgTransaction, userId: number): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [advisoryLocks.history, userId])
}

/**
 * A change of a person's plays from one instant to another: one at a time in each month (of UTC) that it touches,
 * beside changes in other months. Months are taken in their order, so that nobody waits for each other.
 */
export async function lockMonths(tx: PgTransaction, userId: number, from: Date, to: Date): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1, $2)', [advisoryLocks.history, userId])
  await tx.query(
    `select pg_advisory_xact_lock($1::bigint * 100000 + month) from generate_series($2::int, $3::int) month`,
    [userId, monthNumber(from), monthNumber(to)],
  )
}

const monthNumber = (instant: Date) => instant.getUTCFullYear() * 12 + instant.getUTCMonth()
