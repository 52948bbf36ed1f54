import { setTimeout as delay } from 'node:timers/promises'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { followRules } from '@/lib/history/follow-rules'
import { lockHistory } from '@/lib/history/history-lock'
import { inTransaction } from '@/lib/in-transaction'

const PATIENCE_MS = 2000

/**
 * Brings a person's plays in line with the time zone and rules in their settings, then records those as the computed
 * ones. One transaction: a reader sees all of the old or all of the new, and a recomputation that is stopped leaves
 * nothing behind. Returns how many plays changed.
 */
export const recomputeHistory = (userId: number): Promise<number> =>
  inTransaction(async (client) => {
    // While this holds the lock, no import can add a play by the old rules, and after it none will.
    await lockHistory(client, userId)
    const { rows } = await client.query<{ timeZone: string; rules: unknown }>(
      'select time_zone as "timeZone", rules from user_settings where user_id = $1 for update',
      [userId],
    )
    if (!rows[0]) return 0
    const changed = await followRules(client, userId, rows[0])
    await client.query(
      `update user_settings set computed_time_zone = time_zone, computed_rules = rules, rules_version = rules_version + 1
       where user_id = $1`,
      [userId],
    )
    await bumpHistoryVersion(client, userId)
    return changed
  })

/**
 * The same while a person waits. An average history is recomputed when this returns; a long one continues in the
 * background. If it fails or is stopped here, the job finishes it.
 */
export async function startRecompute(userId: number): Promise<void> {
  const work = recomputeHistory(userId).catch((error: unknown) =>
    console.warn('Recomputing a history is left to the job:', error),
  )
  await Promise.race([work, delay(PATIENCE_MS, undefined, { ref: false })])
}
