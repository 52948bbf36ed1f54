import 'server-only'
import type { PoolClient } from 'pg'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import type { MergeKind } from './reassign-plays'

type Suggestion = { kind: MergeKind; targetId: number; sourceIds: number[] }

/** Stops suggesting these merges, or suggests them again. */
export async function setIgnored(
  { userId }: Viewer,
  { kind, targetId, sourceIds }: Suggestion,
  isIgnored: boolean,
): Promise<void> {
  const pairs = sourceIds.map((sourceId) => ({ userId, kind, ...pairOf(targetId, sourceId) }))
  if (isIgnored) await db.ignoredMerge.createMany({ data: pairs, skipDuplicates: true })
  else await db.ignoredMerge.deleteMany({ where: { OR: pairs } })
}

type Pair = { kind: MergeKind; ids: [number, number] }

/** Remembers that these two are not one. */
export async function ignoreMerge(client: PoolClient, userId: number, { kind, ids: [a, b] }: Pair): Promise<void> {
  await client.query(
    `insert into ignored_merges (user_id, kind, first_id, second_id) values ($1, $2::item_kind, least($3::int, $4), greatest($3::int, $4))
     on conflict do nothing`,
    [userId, kind, a, b],
  )
}

/** Whether the person ignores the suggestion to merge two items. */
export async function ignoredMerges(userId: number, kind: MergeKind): Promise<(a: number, b: number) => boolean> {
  const ignored = await db.ignoredMerge.findMany({ where: { userId, kind } })
  const pairs = new Set(ignored.map(({ firstId, secondId }) => `${firstId} ${secondId}`))
  return (a, b) => pairs.has(Object.values(pairOf(a, b)).join(' '))
}

const pairOf = (a: number, b: number) => ({ firstId: Math.min(a, b), secondId: Math.max(a, b) })
