import { db } from '@/lib/db'
import type { Import } from '@/prisma/generated/client'

export type RecentImport = Awaited<ReturnType<typeof recentImports>>[number]

/**
 * The imports that are not done: those that wait, run or wait for their owner, and those that failed in the last week, with the
 * moment at which that began. The latest first, at most 20. Says nothing of what is in them.
 */
export async function recentImports(now: Date) {
  const since = new Date(now.getTime() - 7 * 86_400_000)
  const imports = await db.import.findMany({
    where: {
      OR: [{ status: { in: ['queued', 'running', 'needs_review'] } }, { status: 'failed', finishedAt: { gt: since } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
    include: { user: { select: { username: true } } },
  })
  return imports.map((one) => ({
    id: one.id,
    userId: one.userId,
    username: one.user.username,
    status: one.status,
    since: begun(one) ?? one.createdAt,
    error: one.status === 'failed' ? one.error : null,
  }))
}

/** When its status began. */
function begun({ status, createdAt, startedAt, inspectedAt, finishedAt }: Import): Date | null {
  if (status === 'queued') return createdAt
  if (status === 'running') return startedAt
  return status === 'needs_review' ? inspectedAt : finishedAt
}
