type PgTransaction = { query(text: string, values: unknown[]): Promise<unknown> }

const HISTORY = 7_062_003

/**
 * One change of many plays of a person at a time (import, removal, new time zone): held until the transaction ends.
 * Read what decides the change, such as computed_time_zone, after taking it.
 */
export async function lockHistory(tx: PgTransaction, userId: number): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1, $2)', [HISTORY, userId])
}
