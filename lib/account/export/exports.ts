import 'server-only'
import type { Readable } from 'node:stream'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import { storage } from '@/lib/storage/storage'
import type { Viewer } from '@/lib/viewer'
import { withBasePath } from '@/lib/base-path'
import { ExportFormat } from './export-format'
import { writeExport } from './write-export'

const LIFETIME_MS = 7 * 86_400_000
/** An export that was requested longer ago than this and is not finished counts as failed. */
const PATIENCE_MS = 3_600_000

export type ExportRef = { userId: number; exportId: number }
export type ExportView = {
  id: number
  format: ExportFormat
  status: 'queued' | 'running' | 'done' | 'failed'
  created_at: string
  /** Until when it can be downloaded */
  expires_at: string | null
  /** Where it can be downloaded: `/api/export/download?id=5`; null before it is done */
  download_url: string | null
  bytes: number | null
  error: string | null
}

/**
 * Requests a new export, or returns the one in progress; throws `conflict` if that is in another format. The caller sends
 * `export/requested` if `isNew`.
 */
export async function requestExport(viewer: Viewer, format: ExportFormat): Promise<{ ref: ExportRef; isNew: boolean }> {
  const { userId } = viewer
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from users where id = ${userId} for update` // two requests at once get one export
    const recent = {
      userId,
      status: { in: ['queued' as const, 'running' as const] },
      createdAt: { gt: new Date(viewer.now.getTime() - PATIENCE_MS) },
    }
    const waiting = await tx.userExport.findFirst({ where: recent, select: { id: true, format: true } })
    if (waiting && waiting.format !== format)
      throw new AppError('conflict', 'Another export is still being created. Wait until it’s ready.')
    const { id } =
      waiting ?? (await tx.userExport.create({ data: { userId, format, createdAt: viewer.now }, select: { id: true } }))
    return { ref: { userId, exportId: id }, isNew: waiting === null }
  })
}

/** Writes the zip and replaces earlier ones. It can be run again after a crash. */
export async function runExport({ userId, exportId }: ExportRef, now: Date): Promise<void> {
  const [asked] = await db.userExport.updateManyAndReturn({
    where: { userId, id: exportId, status: { in: ['queued', 'running'] } },
    data: { status: 'running' },
    select: { format: true },
  })
  if (!asked) return
  const storageKey = await writeExport(userId, ExportFormat.parse(asked.format), now)
  const done = {
    status: 'done' as const,
    storageKey,
    bytes: BigInt(await storage.size(storageKey)),
    expiresAt: new Date(now.getTime() + LIFETIME_MS),
  }
  const { count } = await db.userExport.updateMany({ where: { userId, id: exportId, status: 'running' }, data: done })
  if (count === 0) return storage.remove(storageKey) // the account was deleted meanwhile
  await removeExports({ userId, id: { not: exportId } })
}

export async function failExport({ userId, exportId }: ExportRef): Promise<void> {
  const error = 'Something went wrong on our side. Please create a new export.'
  await db.userExport.updateMany({
    where: { userId, id: exportId, status: { not: 'done' } },
    data: { status: 'failed', error },
  })
}

/** The person's latest export; null if there is none or it has expired. */
export async function latestExport({ userId, now }: Viewer): Promise<ExportView | null> {
  const found = await db.userExport.findFirst({
    where: { userId, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    orderBy: { id: 'desc' },
  })
  if (!found) return null
  return {
    id: found.id,
    format: ExportFormat.parse(found.format),
    // The database has one type for the status of imports and exports; an export never has these two.
    status: found.status === 'cancelled' || found.status === 'needs_review' ? 'failed' : found.status,
    created_at: found.createdAt.toISOString(),
    expires_at: found.expiresAt?.toISOString() ?? null,
    download_url: found.status === 'done' ? withBasePath(`/api/export/download?id=${found.id}`) : null,
    bytes: found.bytes === null ? null : Number(found.bytes),
    error: found.error,
  }
}

/** The zip of the viewer's own export. Throws not_found if it is not theirs, not ready or expired. */
export async function openExport({ userId, now }: Viewer, id: number): Promise<{ content: Readable; bytes: number }> {
  const found = await db.userExport.findFirst({ where: { userId, id, status: 'done', expiresAt: { gt: now } } })
  if (!found?.storageKey) throw notFound('export')
  return { content: await storage.read(found.storageKey), bytes: Number(found.bytes) }
}

async function removeExports(where: { userId: number; id: { not: number } }) {
  const old = await db.userExport.findMany({ where })
  await Promise.all(old.map(({ storageKey }) => storageKey && storage.remove(storageKey)))
  await db.userExport.deleteMany({ where: { userId: where.userId, id: { in: old.map(({ id }) => id) } } })
}
