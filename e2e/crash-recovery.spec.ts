import { execFileSync, type ChildProcess } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { sampleExport, countArtistPlays } from './sample-export'
import { startServer, stopServer } from './start-server'

// The long run: CRASH_PLAYS=300000 CRASH_TIMES=10 npx playwright test crash-recovery
const plays = Number(process.env.CRASH_PLAYS) || 40_000
const times = Number(process.env.CRASH_TIMES) || 4
const port = 3191
/** The longest time in ms before the server is killed; some files are finished by then, some are not. */
const longest = plays / 30
const address = `http://127.0.0.1:${port}`
const env = { ...process.env, DATA_DIR: '.data/e2e-crash', PORT: String(port) }
let server: ChildProcess

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The progress of an import as text, which changes once a worker picks it up. */
const told = ({ status, files }: { status: string; files: { status: string; rows_read: number }[] }) =>
  `${status} ${files.map((file) => `${file.status} ${file.rows_read}`)}`

test.afterAll(async () => {
  await stopServer(server)
})

test('a server killed again and again in the middle of an import ends with exactly the right plays', async () => {
  test.setTimeout(600_000)
  await rm('.data/e2e-crash', { recursive: true, force: true })
  server = await startServer(env)
  const token = execFileSync(
    process.execPath,
    ['bin/bootstrap.mjs', 'musicmuse', 'user:create', 'mona', '--email', 'mona@example.org', '--token'],
    { env, input: 'a lamp in the window\n', encoding: 'utf8' },
  ).trim()
  const ask = async (path: string, init?: RequestInit) =>
    (await fetch(address + path, { ...init, headers: { Authorization: `Bearer ${token}` } })).json()
  const { file, files } = await sampleExport(plays, 41)
  const body = new FormData()
  body.set('files', new Blob([await readFile(file)]), 'my_spotify_data.zip')
  const { import: started } = await ask('/api/imports', { method: 'POST', body })
  const seen: number[] = []
  for (let index = 0; index < times; index++) {
    const before = told((await ask(`/api/imports/${started.id}`)).import)
    if (before.startsWith('done')) break
    await expect
      .poll(async () => told((await ask(`/api/imports/${started.id}`)).import), { timeout: 60_000, intervals: [50] })
      .not.toBe(before)
    await pause(Math.random() * longest)
    await stopServer(server, 'SIGKILL')
    server = await startServer(env)
    seen.push((await ask(`/api/imports/${started.id}`)).import.rows)
  }
  await expect
    .poll(async () => (await ask(`/api/imports/${started.id}`)).import.status, { timeout: 300_000, intervals: [500] })
    .toBe('done')
  const { import: ended } = await ask(`/api/imports/${started.id}`)
  const skipped = Object.values(ended.skipped as Record<string, number>).reduce((sum, count) => sum + count, 0)
  expect(ended.rows).toBe(ended.plays_added + ended.duplicates + skipped)
  expect(ended.plays_added).toBe(plays)
  console.log(`rows read at each start: ${seen.join(', ')}`)
  const expected = new Map(
    (await countArtistPlays(files)).map(({ name, plays: counted, ms }) => [name.toLowerCase(), `${counted} ${ms}`]),
  )
  const listed = new Map<string, string>()
  for (let page = 1, total = 1; listed.size < total; page++) {
    const top = await ask(`/api/top_items?type=artists&page_size=100&page=${page}`)
    total = top.total
    for (const { name, plays: counted, ms_played: ms } of top.items) listed.set(name.toLowerCase(), `${counted} ${ms}`)
  }
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected))
})
