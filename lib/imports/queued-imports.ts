import { db } from '@/lib/db'
import type { ImportRef } from './start-import'

/** Imports of all people that are waiting to be read, oldest first. */
export async function queuedImports(): Promise<ImportRef[]> {
  const waiting = await db.import.findMany({
    where: { status: 'queued' },
    select: { userId: true, id: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return waiting.map(({ userId, id }) => ({ userId, importId: id }))
}
