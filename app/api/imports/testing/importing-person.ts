import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { importRequest } from '@/inngest/events'
import { viewerFor } from '@/lib/auth/current-viewer'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { ImportResponse } from '@/lib/imports/import-response'
import { readImport } from '@/lib/imports/read-imports'
import { startImport, type ImportRef } from '@/lib/imports/start-import'
import { importRow, makePerson, storeFiles, type TestFile } from '@/lib/imports/testing/import-files'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { DELETE } from '../[id]/route'

export const zone = 'America/New_York'
const Answer = z.object({ import: ImportResponse, plays_removed: z.number().optional() })

/** A person who uploads files and removes imports through the API. */
export async function importingPerson(name: string) {
  const userId = await makePerson(name, zone)
  const headers = await bearerHeader(userId)
  return {
    userId,
    /** Uploads files and requests their import like the route does. */
    async upload(...files: TestFile[]): Promise<ImportRef> {
      const ref = await startImport({ userId }, await storeFiles(files))
      await inngest.send(importRequest(ref))
      return ref
    },
    async takeBack({ importId }: ImportRef) {
      const response = await DELETE(new Request('http://localhost/api', { method: 'DELETE', headers }), {
        params: Promise.resolve({ id: String(importId) }),
      })
      return { status: response.status, answer: Answer.safeParse(await response.json()).data }
    },
    view: async ({ importId }: ImportRef) => readImport(await viewerFor(userId, new Date()), importId),
  }
}

export async function until(ref: ImportRef, status: string): Promise<void> {
  for (let waited = 0; waited < 6000; waited++) {
    if ((await importRow(ref))?.status === status) return
    await pause(10)
  }
  throw new Error(`import ${ref.importId} never was ${status}`)
}

/** The import's smaller file is read, and the larger one is being read. */
export async function untilOneIsRead({ userId, importId }: ImportRef): Promise<void> {
  for (let waited = 0; waited < 6000; waited++) {
    const { rowCount } = await pool.query(
      `select from import_files where user_id = $1 and import_id = $2 and status = 'done'`,
      [userId, importId],
    )
    if (rowCount) return
    await pause(1)
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The rows and files that an import needs while it runs, by name. */
export async function leftovers(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relname like 'staged%' or relname in ('judged', 'resolved', 'catalogued_names')`,
  )
  return [...rows.map(({ name }) => name), ...(await readdir(path.resolve(env.DATA_DIR, 'uploads')).catch(() => []))]
}

/** The difference between the counted rows and the sum of their parts; 0 if they add up. */
export const unaccounted = ({
  rows,
  plays_added,
  duplicates,
  skipped,
}: Pick<ImportResponse, 'rows' | 'plays_added' | 'duplicates' | 'skipped'>) =>
  rows - plays_added - duplicates - Object.values(skipped).reduce((sum, count) => sum + count, 0)
