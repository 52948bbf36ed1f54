import { expect, test } from 'vitest'
import { importRow, makePerson, playsOf, storeFiles, totals } from '@/lib/imports/testing/import-files'
import { startImport } from '@/lib/imports/start-import'
import { inngest } from '../client'
import { openRunner } from '../embedded/runner'
import { importRequested } from '../events'
import { functions } from '../index'

const file = (name: string, count: number) => ({
  name,
  content: JSON.stringify(Array.from({ length: count }, (_, row) => ({ endTime: `2024-01-0${(row % 9) + 1} 0${row % 10}:${10 + (row % 50)}`, artistName: 'A', trackName: `${name} ${row}`, msPlayed: 31_000 }))),
})

test('an upload becomes plays in the background, and a second import of the person waits for the first', async () => {
  const userId = await makePerson('background')
  const first = await startImport({ userId }, await storeFiles([file('one.json', 30), file('two.json', 40), file('three.json', 50)]))
  const second = await startImport({ userId }, await storeFiles([file('two.json', 40)]))
  const runner = await openRunner(inngest, functions)
  await inngest.send([importRequested.create(first), importRequested.create(second)])
  for (let waited = 0; (await importRow(second))?.status !== 'done' && waited < 300; waited++) await new Promise((resolve) => setTimeout(resolve, 100))
  await runner.stop()
  expect(await importRow(first)).toEqual({ status: 'done', error: null })
  expect(await totals(first)).toMatchObject({ rows: 120, added: 120, duplicates: 0 })
  expect(await totals(second)).toMatchObject({ rows: 40, added: 0, duplicates: 40 })
  expect(await playsOf(userId)).toHaveLength(120)
})
