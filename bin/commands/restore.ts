import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { openBackup, type Backup } from '@/lib/backup/read-backup'
import { migrationNames } from '@/lib/postgres/migrate'
import { bootstrapInstance, migrateInstance } from '../bootstrap-instance'
import { readArguments } from './arguments'
import { summaryOf } from './backup-summary'

const Arguments = z.object({ words: z.tuple([z.string()], { error: 'Name the file to restore: restore <file>' }) })

/**
 * Restores a backup into an empty instance: migrates the database as far as the backup, fills it, and then migrates it to
 * this version.
 */
export async function restore(args: string[]) {
  const [file] = readArguments(args, {}, Arguments).words
  const backup = await openBackup(file)
  const { manifest } = backup
  try {
    const known = new Set(await migrationNames())
    if (manifest.migrations.some((name) => !known.has(name)))
      throw new AppError('conflict', 'This backup is of a newer version of MusicMuse. Update first.')
    await placeSecret(backup)
    const instance = await bootstrapInstance(manifest.migrations.at(-1))
    try {
      await fill(backup)
    } finally {
      await (await import('@/lib/db')).closeDatabase()
      await instance.release()
    }
  } finally {
    backup.close()
  }
}

async function fill(backup: Backup) {
  const { adoptInstance, restoreBackup } = await import('@/lib/backup/restore-backup')
  const { refreshFigures } = await import('@/lib/figures/refresh-figures')
  const { refreshListeners } = await import('@/lib/figures/refresh-listeners')
  await restoreBackup(backup)
  await migrateInstance()
  const isOtherSecret = await adoptInstance(backup.manifest)
  await refreshFigures()
  await refreshListeners()
  console.log(`Restored ${summaryOf(backup.manifest)} of ${backup.manifest.createdAt.toISOString()}.`)
  if (isOtherSecret)
    console.log('The secret is another than when it was saved: everybody signs in again, and share links have ended.')
}

/** A saved secret becomes this instance's, unless it has one already. */
async function placeSecret({ secret }: Backup) {
  if (!secret || process.env.NEXTAUTH_SECRET) return
  const folder = path.resolve(process.env.DATA_DIR || '.data')
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'secret'), secret, { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
}
