import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { embeddedPostgres } from '../lib/postgres/embedded-postgres'
import { migrate } from '../lib/postgres/migrate'

const Figures = z.enum(['views', 'tables'], { error: 'FIGURES must be views or tables.' }).optional()

export type Instance = { embedded: boolean; release: () => Promise<void> }

/**
 * Prepares this process for lib/env: starts an embedded PostgreSQL unless DATABASE_URL is set, creates the secret and
 * migrates the database. Call it before importing anything that imports lib/env.
 * @param lastMigration where to stop, for a backup of an older version
 */
export async function bootstrapInstance(lastMigration?: string): Promise<Instance> {
  const folder = path.resolve(process.env.DATA_DIR || '.data')
  await mkdir(folder, { recursive: true })
  const embedded = !process.env.DATABASE_URL
  const needsUrl = ['DIRECT_URL', 'DATABASE_READ_URL'].find((name) => process.env[name])
  if (embedded && needsUrl) throw new Error(`${needsUrl} goes with DATABASE_URL, which is not set.`)
  const server = embedded ? await embeddedPostgres(path.join(folder, 'postgres')) : undefined
  if (server) process.env.DATABASE_URL = server.url('postgres')
  if (!process.env.NEXTAUTH_SECRET) process.env.NEXTAUTH_SECRET = await loadOrCreateSecret(folder, embedded)
  await migrateInstance(lastMigration)
  return { embedded, release: async () => server?.release() }
}

/** Migrates the database of this process and arranges how its figures are kept. */
export async function migrateInstance(lastMigration?: string): Promise<void> {
  const url = process.env.DIRECT_URL || process.env.DATABASE_URL || ''
  await migrate(url, lastMigration, Figures.parse(process.env.FIGURES || undefined))
}

async function loadOrCreateSecret(folder: string, embedded: boolean): Promise<string> {
  if (!embedded && process.env.NODE_ENV === 'production')
    throw new Error(
      'NEXTAUTH_SECRET is not set. With a database of your own, set it to at least 32 random characters and keep it.',
    )
  const file = path.join(folder, 'secret')
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    },
  )
  return readFile(file, 'utf8')
}
