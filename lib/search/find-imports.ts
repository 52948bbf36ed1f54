import 'server-only'
import { db } from '@/lib/db'
import { isoUtc } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'

export type FoundImport = { id: number; file: string; created_at: string }

/** The person's imports with a file whose name contains the words, ignoring case, newest first. */
export async function findImports(viewer: Viewer, words: string, limit: number): Promise<FoundImport[]> {
  const name = { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
  const imports = await db.import.findMany({
    where: { userId: viewer.userId, files: { some: { name } } },
    select: { id: true, createdAt: true, files: { where: { name }, select: { name: true }, take: 1 } },
    orderBy: { id: 'desc' },
    take: limit,
  })
  return imports.flatMap(({ id, createdAt, files: [file] }) =>
    file ? [{ id, file: file.name, created_at: isoUtc(createdAt) }] : [],
  )
}
