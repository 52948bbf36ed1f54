import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openCluster, startCluster, stopCluster } from './cluster'
import { embeddedPostgres } from './embedded-postgres'

// A private folder, as created by mkdtemp: if root runs this, the server's own user cannot enter it.
let folder: string

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'musicmuse-')), 'postgres')
})

afterAll(async () => {
  await rm(await realpath(folder), { recursive: true, force: true })
  await rm(path.dirname(folder), { recursive: true, force: true })
})

async function serverPid(): Promise<number> {
  const file = path.join(await realpath(folder), 'data', 'postmaster.pid')
  const [pid] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  return Number(pid)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query('select 1')).rows.length === 1
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

test('two simultaneous starts share one server, and the last to leave stops it', async () => {
  const [first, second] = await Promise.all([embeddedPostgres(folder), embeddedPostgres(folder)])
  const url = first.url('postgres')
  expect(second.url('postgres')).toBe(url)
  await first.release()
  expect(await answers(url)).toBe(true)
  await second.release()
  expect(await answers(url)).toBe(false)
})

test('keeps its data when it is started again', async () => {
  const first = await embeddedPostgres(folder)
  const client = new pg.Client({ connectionString: first.url('postgres') })
  await client.connect()
  await client.query('create table kept as select 42 as answer')
  await client.end()
  await first.release()
  const again = await embeddedPostgres(folder)
  const reader = new pg.Client({ connectionString: again.url('postgres') })
  await reader.connect()
  expect((await reader.query('select answer from kept')).rows).toEqual([{ answer: 42 }])
  await reader.end()
  await again.release()
})

test('starts a killed server again at the same address, with what was committed', async () => {
  const [first, second] = await Promise.all([embeddedPostgres(folder), embeddedPostgres(folder)])
  const url = first.url('postgres')
  const writer = new pg.Client({ connectionString: url })
  writer.on('error', () => {})
  await writer.connect()
  await writer.query('create table committed as select 7 as answer')
  process.kill(await serverPid(), 'SIGKILL')
  const running = async () => expect(await answers(url)).toBe(true)
  await vi.waitFor(running, { timeout: 10_000, interval: 100 })
  const reader = new pg.Client({ connectionString: url })
  await reader.connect()
  expect((await reader.query('select answer from committed')).rows).toEqual([{ answer: 7 }])
  await reader.end()
  await first.release()
  await vi.waitFor(running, { timeout: 10_000, interval: 100 }) // the second may have to start it once more
  await second.release()
  expect(await answers(url)).toBe(false)
})

test('stopping a server does not wait for the next one, which another process starts at once', async () => {
  const cluster = await openCluster(folder)
  const port = await startCluster(cluster, {})
  for (let round = 1; round <= 6; round++) {
    const startNext = async () => {
      while (await serverPid()) await sleep(1)
      await startCluster(cluster, {}, port)
    }
    await Promise.all([stopCluster(cluster), startNext()])
  }
  await stopCluster(cluster)
})
