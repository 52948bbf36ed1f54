import { readdir, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage/storage'
import { createListener } from '@/lib/testing/test-listener'
import { deleteStaleFiles } from './delete-stale-files'

// A separate folder, set before lib/env is imported, because this test deletes whatever it finds.
const folder = vi.hoisted(() => (process.env.DATA_DIR = `.data/test-stale-files-${process.pid}`))
afterAll(() => rm(folder, { recursive: true, force: true }))

test('deletes unneeded files after a day and keeps waiting uploads and finished exports', async () => {
  const { userId, importId } = await createListener()
  const [waiting, done, ready, past] = await Promise.all(
    ['w', 'd', 'r', 'p', 'lost'].map((text) => storage.put(Readable.from([text]))),
  )
  const queued = await pool.query<{ id: number }>(
    `insert into imports (user_id, status) values ($1, 'queued') returning id`,
    [userId],
  )
  await pool.query(
    `insert into import_files (user_id, import_id, name, storage_key) values ($1, $2, 'w', $3), ($1, $4, 'd', $5)`,
    [userId, queued.rows[0]?.id, waiting, importId, done],
  )
  await pool.query(
    `insert into user_exports (user_id, storage_key, expires_at) values ($1, $2, now() + interval '7 days'),
     ($1, $3, now() - interval '1 hour')`,
    [userId, ready, past],
  )
  expect(await deleteStaleFiles(new Date())).toBe(0)
  expect(await deleteStaleFiles(new Date(Date.now() + 1.5 * 86_400_000))).toBe(3)
  expect((await readdir(`${folder}/uploads`)).sort()).toEqual([waiting, ready].sort())
})
