import { z } from 'zod'
import { db } from '@/lib/db'

const RecentImport = z.object({
  id: z.number(),
  userId: z.number(),
  username: z.string(),
  status: z.enum(['queued', 'running', 'needs_review', 'failed']),
  /** When it began to be in this status. */
  since: z.date(),
  error: z.string().nullable(),
})
export type RecentImport = z.infer<typeof RecentImport>

/**
 * The imports that are not done: those that wait, run or wait for their owner, and those that failed in the last week. The latest
 * first, at most 20. Says nothing of what is in them.
 */
export async function recentImports(now: Date): Promise<RecentImport[]> {
  const since = new Date(now.getTime() - 7 * 86_400_000)
  const rows = await db.import.findMany({
    where: {
      OR: [{ status: { in: ['queued', 'running', 'needs_review'] } }, { status: 'failed', finishedAt: { gt: since } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  const users = await db.user.findMany({
    where: { id: { in: rows.map(({ userId }) => userId) } },
    select: { id: true, username: true },
  })
  const names = new Map(users.map(({ id, username }) => [id, username]))
  return rows.map(({ id, userId, status, createdAt, startedAt, inspectedAt, finishedAt, error }) =>
    RecentImport.parse({
      id,
      userId,
      username: names.get(userId) ?? '',
      status,
      since:
        { queued: createdAt, running: startedAt, needs_review: inspectedAt }[String(status)] ?? finishedAt ?? createdAt,
      error: status === 'failed' ? error : null,
    }),
  )
}
