import { z } from 'zod'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { registerStorage } from '../storage/registered-storages'
import type { Choices } from './formats/choices'
import { sanitizeFileName } from './sanitize-file-name'

/** Identifies an import and its owner. */
export type ImportRef = { userId: number; importId: number }
export type ImportFileRef = ImportRef & { fileId: number }

/** A stored file; the name is only shown to the person. */
export type Upload = { name: string; storageKey: string; bytes: number }

const Created = z.object({ id: z.number() })

/**
 * Creates an import of stored uploads, which is read in the background after the caller sends `import/requested`.
 * `refused` are uploaded files of other kinds; they are listed as failed.
 */
export async function startImport(
  viewer: Pick<Viewer, 'userId'>,
  uploads: Upload[],
  refused: { name: string; error: string }[] = [],
  choices?: Choices,
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
  const { id: storageId } = await registerStorage()
  const created = await db.import.create({
    data: { userId, storageId, files: { create: files }, ...(choices && { choices }) },
    select: { id: true },
  })
  return { userId, importId: Created.parse(created).id }
}
