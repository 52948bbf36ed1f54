import type { ChildProcess } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { startImport } from '@/lib/imports/start-import'
import { watchStorages } from '@/lib/maintenance/watch-storages'
import { registerStorage } from '@/lib/storage/registered-storages'
import { folderStorage } from '@/lib/storage/folder-storage'
import { storage } from '@/lib/storage/storage'
import { createListener, type Listener } from '@/lib/testing/test-listener'
import { importRequest } from '../events'
import { inngest } from '../inngest-client'
import { startImportProcess } from './testing/start-import-process'

// This process and `here` share a folder; `there` is a second process on the same database with a folder of its own.
let there: string
const children: ChildProcess[] = []

beforeAll(async () => void (there = await mkdtemp(path.join(tmpdir(), 'musicmuse-there-'))))
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(there, { recursive: true, force: true })
})

async function startProcess(dataDir: string) {
  children.push(await startImportProcess(dataDir))
}

async function upload(listener: Listener, n: number) {
  const plays = [{ endTime: `2024-03-0${n + 1} 12:00`, artistName: 'Band', trackName: `Song ${n}`, msPlayed: 200_000 }]
  const storageKey = await storage.put(Readable.from([JSON.stringify(plays)]))
  const ref = await startImport(listener, [{ name: `StreamingHistory${n}.json`, storageKey, bytes: 100 }])
  await inngest.send(importRequest(ref))
  return ref
}

const statuses = async () =>
  (
    await pool.query<{ status: string }>('select status::text from imports where storage_id is not null order by id')
  ).rows.map(({ status }) => status)

test('a process leaves imports whose uploads it cannot read to the process that can', async () => {
  const listener = await createListener()
  await startProcess(there)
  for (let n = 0; n < 4; n += 1) await upload(listener, n)
  await sleep(3000)
  expect(await statuses()).toEqual(Array(4).fill('queued'))

  await startProcess(env.DATA_DIR)
  await vi.waitFor(async () => expect(await statuses()).toEqual(Array(4).fill('done')), { timeout: 30_000 })
  for (let n = 4; n < 8; n += 1) await upload(listener, n)
  await vi.waitFor(async () => expect(await statuses()).toEqual(Array(8).fill('done')), { timeout: 30_000 })
  const { rows } = await pool.query<{ plays: number }>('select count(*)::int as plays from listening_history')
  expect(rows[0]?.plays).toBe(8)
  const uploads = path.join(env.DATA_DIR, 'uploads')
  await vi.waitFor(async () => expect(await readdir(uploads)).toEqual([]))
}, 90_000)

test('an import whose storage was lost is read by any process and fails with a sentence', async () => {
  const listener = await createListener()
  const { importId } = await upload(listener, 1)
  await pool.query(`update imports set storage_id = 'lost' where id = $1`, [importId])
  await pool.query(`insert into storages values ('lost', now() - interval '2 days')`)
  await pool.query(`update import_files set storage_key = gen_random_uuid() where import_id = $1`, [importId])
  await vi.waitFor(async () => expect((await statuses()).at(-1)).toBe('failed'), { timeout: 30_000 })
  const { rows } = await pool.query<{ error: string }>('select error from import_files where import_id = $1', [
    importId,
  ])
  expect(rows[0]?.error).toContain('is no longer in storage')
}, 60_000)

test('starting beside a process with another storage is said in one sentence', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await registerStorage()
  await watchStorages()
  expect(warned).not.toHaveBeenCalled()
  await pool.query('insert into storages values ($1)', [await folderStorage(path.join(there, 'uploads')).identity()])
  await watchStorages()
  expect(warned).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^Another process uses this database with a storage/),
  )
  warned.mockRestore()
})

test('every process that opens a folder at once gets the same identity, and another folder another one', async () => {
  const folder = path.join(there, 'shared')
  const ids = await Promise.all(Array.from({ length: 20 }, () => folderStorage(folder).identity()))
  expect(new Set(ids).size).toBe(1)
  expect(await folderStorage(path.join(there, 'own')).identity()).not.toBe(ids[0])
  expect((await readdir(there)).filter((name) => name.startsWith('shared.'))).toEqual(['shared.identity'])
})
