import type { ClientBase } from 'pg'
import type { Prisma } from '@/prisma/generated/client'
import { prepared } from '@/lib/prepared'

type PgTransaction = { query(text: string, values: unknown[]): Promise<unknown> }
type PrismaTransaction = Pick<Prisma.TransactionClient, '$executeRaw'>

/**
 * Records that a person's history changed. Call it as the last statement of the transaction that changes the history,
 * so that no cache entry and no view counts as fresh once the change is visible.
 * @param tx a Prisma transaction or a pg client inside one
 */
export async function bumpHistoryVersion(tx: PgTransaction | PrismaTransaction, userId: number): Promise<void> {
  if ('$executeRaw' in tx) {
    await tx.$executeRaw`insert into user_histories as h (user_id, version, changed_at)
      values (${userId}, 1, clock_timestamp())
      on conflict (user_id) do update set version = h.version + 1, changed_at = excluded.changed_at`
  } else {
    await tx.query(
      `insert into user_histories as h (user_id, version, changed_at) values ($1, 1, clock_timestamp())
       on conflict (user_id) do update set version = h.version + 1, changed_at = excluded.changed_at`,
      [userId],
    )
  }
}

/**
 * The same for several people. Their rows are locked in the order of their ids, which prevents deadlocks. An account that
 * was deleted meanwhile is passed over.
 */
export async function bumpHistoryVersions(client: ClientBase, userIds: number[]): Promise<void> {
  await client.query(
    prepared({
      name: 'bump-history-versions',
      text: `insert into user_histories as h (user_id, version, changed_at)
      select id, 1, clock_timestamp() from users where id = any($1::int[]) order by id
      on conflict (user_id) do update set version = h.version + 1, changed_at = excluded.changed_at`,
      values: [userIds],
    }),
  )
}
