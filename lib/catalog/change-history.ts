import type { PoolClient } from 'pg'
import { followComputedRules } from '@/lib/history/follow-rules'
import { lockHistory } from '@/lib/history/history-lock'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransaction } from '@/lib/in-transaction'

/**
 * Changes a person's plays in one transaction, one change at a time. Their rules are applied again, and their history
 * version grows.
 */
export const changeHistory = <T>(userId: number, change: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(async (client) => {
    await lockHistory(client, userId)
    const result = await change(client)
    await followComputedRules(client, userId)
    await bumpHistoryVersion(client, userId)
    return result
  })
