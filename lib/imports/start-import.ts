import path from 'node:path'
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import type { ImportRef } from './import-ref'

/** A file that lies in storage; its name is only for the person to recognise it by. */
export type Upload = { name: string; storageKey: string; bytes: number }

const Created = z.object({ id: z.number() })

/**
 * Notes an import of stored uploads, to be read in the background: the caller sends `import/requested`. Files refused
 * at the door are listed with it.
 */
export async function startImport(viewer: Pick<Viewer, 'userId'>, uploads: Upload[], refused: { name: string; error: string }[] = []): Promise<ImportRef> {
  const { userId } = viewer
  const files = [
    ...uploads.map(({ name, storageKey, bytes }) => ({ name: shownName(name), storageKey, bytes: BigInt(bytes) })),
    ...refused.map((file) => ({ ...file, status: 'failed' as const })),
  ]
  const created = await db.import.create({
    data: { userId, files: { create: files } },
    select: { id: true },
  })
  return { userId, importId: Created.parse(created).id }
}

/** A name without folders and without what a database or a page could stumble over. */
export function shownName(name: string): string {
  const last = path.posix.basename(name.replaceAll('\\', '/')).replace(/[\0-\x1f\x7f]/g, ' ').trim()
  const letters = [...last]
  return letters.length > 200 ? [...letters.slice(0, 150), '…', ...letters.slice(-40)].join('') : last || 'a file without a name'
}
