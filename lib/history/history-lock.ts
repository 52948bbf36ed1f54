import { advisoryLocks } from '@/lib/advisory-locks'

type PgTransaction = { query(text: string, values: unknown[]): Promise<unknown> }

/**
 * Locks a person's whole history for a change such as a removal, merge or new time zone: one at a time, and no month of
 * theirs changes meanwhile. Held until the transaction ends. Read what the change depends on, such as
 * computed_time_zone, after taking it.
 */
export async function lockHistory(tx: PgTransaction, userId: number): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [advisoryLocks.history, userId])
}

/**
 * Locks a person's plays from one instant to another for a change. Changes to the same month (in UTC) run one at a
 * time, changes to other months at the same time. Months are locked in order, which prevents deadlocks.
 */
export async function lockMonths(tx: PgTransaction, userId: number, from: Date, to: Date): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock_shared($1, $2)::text
     union all select pg_advisory_xact_lock($2::bigint * 100000 + month)::text from generate_series($3::int, $4::int) month`,
    [advisoryLocks.history, userId, monthNumber(from), monthNumber(to)],
  )
}

const monthNumber = (instant: Date) => instant.getUTCFullYear() * 12 + instant.getUTCMonth()
