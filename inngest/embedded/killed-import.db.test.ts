import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { directPool, pool } from '@/lib/db'
import { env } from '@/lib/env'
import { startImport, type ImportRef } from '@/lib/imports/start-import'
import {
  filesOf,
  importFiles,
  importRow,
  makePerson,
  playsOf,
  storeFiles,
  totals,
} from '@/lib/imports/testing/import-files'
import { importRequest } from '../events'
import { inngest } from '../inngest-client'
import { startImportProcess } from './testing/start-import-process'

// The long run kills before every write: KILL_EVERY=1 npx vitest run killed-import
const every = Number(process.env.KILL_EVERY) || 8
const HELD = 20_261_129

/** What an import writes. (A queued job is only a hint at `job_runs`.) */
const written = 'albums artists import_files import_report_rows imports job_steps latest_imports listening_history'
  .concat(' repeated_plays tracks user_histories')
  .split(' ')

let worker: ChildProcess | undefined

/** Numbers the writes of all connections; that whose number is in `held` waits for a lock which the test has. */
beforeAll(async () => {
  await pool.query(`
    create sequence writes;
    create table held (number int);
    create function hold() returns trigger language plpgsql as $$ begin
      if nextval('writes') = (select number from held) then perform pg_advisory_xact_lock(${HELD}); end if;
      return new;
    end $$;
    create trigger hold before update on job_runs for each row execute function hold()`)
  for (const table of written)
    await pool.query(`create trigger hold before insert or update or delete on ${table} execute function hold()`)
})
afterAll(() => {
  worker?.kill('SIGKILL')
})

const plays = (from: number, count: number) =>
  Array.from({ length: count }, (_, row) => ({
    endTime: `2024-01-0${((from + row) % 9) + 1} 0${(from + row) % 10}:${10 + ((from + row) % 50)}`,
    artistName: `Band ${(from + row) % 4}`,
    trackName: `Song ${from + row}`,
    msPlayed: 31_000,
  }))
const files = [
  { name: 'StreamingHistory0.json', content: JSON.stringify(plays(0, 30)) },
  { name: 'StreamingHistory1.json', content: JSON.stringify([...plays(20, 30), { endTime: 'never' }]) },
  { name: 'StreamingHistory2.json', content: JSON.stringify(plays(50, 20)) },
  { name: 'broken.json', content: '[{"endTime": "2024-01-01 10:00",' },
]

/** Everything that an import leaves behind. */
const leftBy = async (ref: ImportRef) => ({
  import: await importRow(ref),
  files: await filesOf(ref),
  totals: await totals(ref),
  reported: (
    await pool.query(
      `select list::text, count(*)::int from import_report_rows where user_id = $1 and import_id = $2 group by 1 order by 1`,
      [ref.userId, ref.importId],
    )
  ).rows,
  plays: (await playsOf(ref.userId)).map(({ importId, ...play }) => ({
    ...play,
    isOfImport: importId === ref.importId,
  })),
})

const isHeld = async () =>
  (await pool.query(`select from pg_locks where locktype = 'advisory' and objid = $1 and not granted`, [HELD]))
    .rowCount === 1

/** Imports the files with a worker that is killed before a write, and with the next one, which is left alone. */
async function importWithKill(write: number) {
  const ref = await startImport({ userId: await makePerson(`killed-${write}`) }, await storeFiles(files))
  worker ??= await startImportProcess(env.DATA_DIR)
  const holder = await directPool.connect()
  await holder.query('select pg_advisory_lock($1)', [HELD])
  await pool.query(`select setval('writes', 1, false)`)
  await pool.query('insert into held values ($1)', [write])
  await inngest.send(importRequest(ref))
  const isOver = async () => ['done', 'failed'].includes((await importRow(ref))?.status ?? '')
  while (!(await isHeld()) && !(await isOver())) await sleep(20)
  const wasHeld = await isHeld()
  if (wasHeld) {
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    worker = undefined
  }
  await pool.query('delete from held')
  await holder.query('select pg_advisory_unlock($1)', [HELD])
  holder.release()
  worker ??= await startImportProcess(env.DATA_DIR)
  while (!(await isOver())) await sleep(20)
  return { ref, wasHeld }
}

test('an import whose process is killed before any of its writes ends as an import that nothing disturbed', async () => {
  const expected = await leftBy(await importFiles(await makePerson('undisturbed'), files))
  expect(expected.plays).toHaveLength(70)
  let kills = 0
  for (let write = 1; ; write += every) {
    const { ref, wasHeld } = await importWithKill(write)
    expect(await leftBy(ref), `killed before write ${write}`).toEqual(expected)
    if (!wasHeld) break
    kills += 1
  }
  console.log(`killed before ${kills} different writes`)
  expect(kills).toBeGreaterThanOrEqual(4)
  const unfinished = () => pool.query('select from job_runs where ended_at is null')
  await vi.waitFor(async () => expect((await unfinished()).rowCount).toBe(0), { timeout: 60_000 })
  expect((await pool.query('select error from job_runs where error is not null')).rows).toEqual([])
  expect(await readdir(path.join(env.DATA_DIR, 'uploads'))).toEqual([])
}, 600_000)
