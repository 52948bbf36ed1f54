import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { cancelImport } from '../cancel-import'
import { importFile } from '../import-file'
import { inspectImport } from '../inspect-import'
import { importFiles, importRow, makePerson, playsOf, totals } from '../testing/import-files'
import { runImport } from '../testing/run-import'
import { confirmReview } from './confirm-review'
import { readReview } from './read-review'

const lines = Array.from(
  { length: 25 },
  (_, nth) => `2024-07-01 12:${String(nth).padStart(2, '0')}:00,Low,Track ${nth}`,
)
const table = { name: 'scrobbles.csv', content: ['date,artist,track', ...lines].join('\n') }
const sure = { name: 'recent.csv', content: 'uts,artist,track\n1719800000,Low,Sunflower\n' }
const statusOf = async (ref: Parameters<typeof importRow>[0]) => (await importRow(ref))?.status

test('an import stops where the zone had to be guessed, shows ten rows, and goes on as its owner says', async () => {
  const userId = await makePerson('review', 'Europe/London')
  const ref = await importFiles(userId, [table, sure])
  expect(await statusOf(ref)).toBe('needs_review')
  expect(await playsOf(userId)).toEqual([])
  // Running it again changes nothing.
  expect(await inspectImport(ref)).toBeNull()

  const [file, ...others] = await readReview(ref, ref.importId)
  expect(others).toEqual([])
  expect(file).toMatchObject({ name: 'scrobbles.csv', choices: { zone: 'UTC', time: 'start' }, cells: [] })
  expect(file?.rows).toHaveLength(10)
  expect(file?.rows[0]).toEqual({
    played_at: '2024-07-01T12:00:00.000Z',
    track: 'Track 0',
    artist: 'Low',
    album: null,
    ms_played: null,
    skipped: null,
  })
  const fileId = file?.file_id ?? 0
  const [tried] = await readReview(ref, ref.importId, { fileId, choices: { zone: 'Asia/Tokyo' } })
  expect(tried?.rows[0]?.played_at).toBe('2024-07-01T03:00:00.000Z')

  await expect(confirmReview(ref, [{ file_id: fileId, choices: { split: 'last' } }])).rejects.toThrow(
    'does not ask for split',
  )
  await confirmReview(ref, [{ file_id: fileId, choices: { zone: 'America/New_York' } }])
  await runImport(ref, new Date())
  expect(await statusOf(ref)).toBe('done')
  expect(await totals(ref)).toMatchObject({ rows: 26, added: 26 })
  expect((await playsOf(userId)).find(({ track }) => track === 'Track 0')?.playedAt.toISOString()).toBe(
    '2024-07-01T16:00:00.000Z',
  )
  await expect(confirmReview(ref, [])).rejects.toMatchObject({ code: 'conflict' })
  expect(await readReview(ref, ref.importId)).toEqual([])
})

test('what is said in advance is not asked', async () => {
  const userId = await makePerson('said')
  const ref = await importFiles(userId, [table], { zone: 'Europe/Paris', time: 'end' })
  expect(await statusOf(ref)).toBe('done')
  const { rows } = await pool.query(
    'select time_means, precision, source, count(*)::int as plays from listening_history where user_id = $1 group by 1, 2, 3',
    [userId],
  )
  expect(rows).toEqual([{ time_means: 'end', precision: 'second', source: 'scrobble_table', plays: 25 }])
})

test('a waiting import is only its owner’s, and can be cancelled', async () => {
  const [ada, eve] = [await makePerson('ada'), await makePerson('eve')]
  const ref = await importFiles(ada, [table])
  await expect(readReview({ userId: eve }, ref.importId)).rejects.toMatchObject({ code: 'not_found' })
  await expect(confirmReview({ ...ref, userId: eve }, [])).rejects.toMatchObject({ code: 'not_found' })
  expect(await cancelImport(ref)).toBe(true)
  expect(await readReview(ref, ref.importId)).toEqual([])
  const { rows } = await pool.query<{ id: number }>('select id from import_files where user_id = $1', [ada])
  await importFile({ ...ref, fileId: rows[0]?.id ?? 0 })
  expect(await playsOf(ada)).toEqual([])
})
