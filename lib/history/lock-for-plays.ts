import type { ClientBase } from 'pg'
import { prepared } from '@/lib/prepared'
import { lockHistory, lockMonths, type PersonSpan } from './history-lock'

/** The people among these who have rules of their own. Their new plays may change what older plays hold. */
export async function peopleWithRules(client: ClientBase, userIds: number[]): Promise<Set<number>> {
  const { rows } = await client.query<{ id: number }>(
    prepared({
      name: 'people-with-rules',
      text: 'select user_id as id from user_settings where user_id = any($1::int[]) and computed_rules is not null',
      values: [userIds],
    }),
  )
  return new Set(rows.map(({ id }) => id))
}

/**
 * Locks what adding plays in a span may change: its months, or with rules the person's whole history. Returns whether
 * they have rules.
 */
export async function lockForPlays(client: ClientBase, { userId, from, to }: PersonSpan): Promise<boolean> {
  const hasRules = async () => (await peopleWithRules(client, [userId])).has(userId)
  for (;;) {
    const isRuled = await hasRules()
    await client.query('savepoint before_lock')
    await (isRuled ? lockHistory(client, userId) : lockMonths(client, userId, from, to))
    if ((await hasRules()) === isRuled) return isRuled
    // They got or dropped rules while this waited for the lock, which is given back here.
    await client.query('rollback to savepoint before_lock')
  }
}
