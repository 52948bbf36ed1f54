import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'
import { writeBackup } from './write-backup'

const DAY_MS = 86_400_000
const nightly = /^musicmuse-(\d{4}-\d{2}-\d{2})\.zip$/

/**
 * Writes the backup of the day, without the secret, to `backups` in DATA_DIR, and removes those that are older than
 * BACKUP_DAYS once it is complete. Returns its file; null where BACKUP_DAYS is 0.
 */
export async function nightlyBackup(now: Date): Promise<string | null> {
  if (env.BACKUP_DAYS === 0) return null
  const folder = path.resolve(env.DATA_DIR, 'backups')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `musicmuse-${dateOf(now)}.zip`)
  await writeBackup(file, { withSecrets: false, now })
  const oldest = dateOf(new Date(now.getTime() - (env.BACKUP_DAYS - 1) * DAY_MS))
  for (const name of await readdir(folder)) {
    const date = nightly.exec(name)?.[1]
    if (date && date < oldest) await rm(path.join(folder, name))
  }
  return file
}

const dateOf = (instant: Date) => instant.toISOString().slice(0, 10)
