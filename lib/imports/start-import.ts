import { z } from 'zod'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import type { ImportRef } from './import-ref'
import { sanitizeFileName } from './sanitize-file-name'

/** A file that lies in storage; its name is only for the person to recognise it by. */
export type Upload = { name: string; storageKey: string; bytes: number }

const Created = z.object({ id: z.number() })

/**
 * Notes an import of stored uploads, to be read in the background: the caller sends `import/requested`. Files refused
 * at the door are listed with it.
 */
export async function startImport(
  viewer: Pick<Viewer, 'userId'>,
  uploads: Upload[],
  refused: { name: string; error: string }[] = [],
): Promise<ImportRef> {
  const { userId } = viewer
  const files = [
    ...uploads.map(({ name, storageKey, bytes }) => ({
      name: sanitizeFileName(name),
      storageKey,
      bytes: BigInt(bytes),
    })),
    ...refused.map((file) => ({ ...file, status: 'failed' as const })),
  ]
  const created = await db.import.create({
    data: { userId, files: { create: files } },
    select: { id: true },
  })
  return { userId, importId: Created.parse(created).id }
}
