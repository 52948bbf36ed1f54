import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { importRow, makePerson, playsOf, storeFiles, totals } from '@/lib/imports/testing/import-files'
import { startImport, type ImportRef } from '@/lib/imports/start-import'
import { requestPendingImports } from '../request-pending-imports'
import { inngest } from '../inngest-client'
import { startRunner } from '../embedded/embedded-runner'
import { importRequest } from '../events'
import { functions } from '../index'

const file = (name: string, count: number) => ({
  name,
  content: JSON.stringify(
    Array.from({ length: count }, (_, row) => ({
      endTime: `2024-01-0${(row % 9) + 1} 0${row % 10}:${10 + (row % 50)}`,
      artistName: 'A',
      trackName: `${name} ${row}`,
      msPlayed: 31_000,
    })),
  ),
})

test("an upload is imported in the background, and the same person's second import waits for the first", async () => {
  const userId = await makePerson('background')
  const first = await startImport(
    { userId },
    await storeFiles([file('one.json', 30), file('two.json', 40), file('three.json', 50)]),
  )
  const second = await startImport({ userId }, await storeFiles([file('two.json', 40)]))
  const runner = await startRunner(inngest, functions)
  await inngest.send([importRequest(first), importRequest(second)])
  await until(second, 'done')
  await runner.stop()
  expect(await importRow(first)).toEqual({ status: 'done', error: null })
  expect(await totals(first)).toMatchObject({ rows: 120, added: 120, duplicates: 0 })
  expect(await totals(second)).toMatchObject({ rows: 40, added: 0, duplicates: 40 })
  expect(await playsOf(userId)).toHaveLength(120)
})

test('an upload whose import was never requested is imported once after the next start', async () => {
  const userId = await makePerson('left-behind')
  const ref = await startImport({ userId }, await storeFiles([file('left.json', 20)]))
  await requestPendingImports()
  await requestPendingImports()
  const runner = await startRunner(inngest, functions)
  await until(ref, 'done')
  await requestPendingImports()
  await runner.stop()
  expect(await totals(ref)).toMatchObject({ rows: 20, added: 20, duplicates: 0 })
  const runs = await pool.query(
    `select from job_runs where function_id = 'musicmuse-import' and (event->'data'->>'userId')::int = $1`,
    [userId],
  )
  expect(runs.rowCount).toBe(1)
})

async function until(ref: ImportRef, status: string) {
  for (let waited = 0; (await importRow(ref))?.status !== status && waited < 300; waited++)
    await new Promise((resolve) => setTimeout(resolve, 100))
}
