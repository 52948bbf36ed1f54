import type { ClientBase } from 'pg'
import type { Prisma } from '@/prisma/generated/client'

type PgTransaction = { query(text: string, values: unknown[]): Promise<unknown> }
type PrismaTransaction = Pick<Prisma.TransactionClient, '$executeRaw'>

/**
 * Records that a person's history changed. Call it as the last statement of the transaction that changes the history,
 * so that no cache entry and no view counts as fresh once the change is visible.
 * @param tx a Prisma transaction or a pg client inside one
 */
export async function bumpHistoryVersion(tx: PgTransaction | PrismaTransaction, userId: number): Promise<void> {
  if ('$executeRaw' in tx) {
    await tx.$executeRaw`update users set history_version = history_version + 1,
      history_changed_at = clock_timestamp() where id = ${userId}`
  } else {
    await tx.query(
      'update users set history_version = history_version + 1, history_changed_at = clock_timestamp() where id = $1',
      [userId],
    )
  }
}

/** The same for several people. Their rows are locked in the order of their ids, which prevents deadlocks. */
export async function bumpHistoryVersions(client: ClientBase, userIds: number[]): Promise<void> {
  await client.query({
    name: 'bump-history-versions',
    text: `update users set history_version = history_version + 1, history_changed_at = clock_timestamp()
      where id in (select id from users where id = any($1::int[]) order by id for no key update)`,
    values: [userIds],
  })
}
