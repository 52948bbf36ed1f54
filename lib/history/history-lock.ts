import type { ClientBase } from 'pg'
import { advisoryLocks } from '@/lib/advisory-locks'
import { prepared } from '@/lib/prepared'

/** A stretch of a person's history */
export type PersonSpan = { userId: number; from: Date; to: Date }

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

/**
 * Locks what `lockMonths` locks, for several people and without waiting. Returns the people whose months are all locked:
 * the history of the others is being changed.
 */
export async function tryLockMonths(client: ClientBase, spans: PersonSpan[]): Promise<number[]> {
  const { rows } = await client.query<{ user_id: number }>(
    prepared({
      name: 'try-lock-months',
      text: `select s.user_id from unnest($2::int[], $3::int[], $4::int[]) as s(user_id, first, last)
      where pg_try_advisory_xact_lock_shared($1, s.user_id) and not exists (
        select from generate_series(s.first, s.last) month
        where not pg_try_advisory_xact_lock(s.user_id::bigint * 100000 + month))`,
      values: [
        advisoryLocks.history,
        spans.map(({ userId }) => userId),
        spans.map(({ from }) => monthNumber(from)),
        spans.map(({ to }) => monthNumber(to)),
      ],
    }),
  )
  return rows.map((row) => row.user_id)
}

const monthNumber = (instant: Date) => instant.getUTCFullYear() * 12 + instant.getUTCMonth()
