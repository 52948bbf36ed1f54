import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { removeImport } from './remove-import'
import { importFiles, makePerson, totals } from './testing/import-files'

const columns = 'timeMs,artist,track,album,albumArtist,durationMs,mediaPlayerPackage,event'
const heard = (minute: number, track: string, length: number | null) =>
  `${Date.parse('2024-05-01T10:00:00Z') + minute * 60_000},Low,${track},Plays,Low,${length},org.player,scrobble`
const scrobbles = (...rows: string[]) => ({ name: 'scrobbles.csv', content: [columns, ...rows].join('\n') })

async function lengthsOf(userId: number) {
  const { rows } = await pool.query<{ track: string; length: number | null }>(
    `select t.name as track, h.track_length_ms as length from listening_history h join tracks t on t.id = h.track_id
     where h.user_id = $1 order by h.played_at`,
    [userId],
  )
  return rows.map(({ track, length }) => [track, length])
}

test('a file that tells lengths of tracks fills them in for plays that are stored without', async () => {
  const userId = await makePerson('lengths')
  const first = await importFiles(userId, [
    scrobbles(heard(0, 'One', null), heard(5, 'Two', 200_000), heard(10, 'Three', 300_000), heard(15, 'Four', null)),
  ])
  const again = await importFiles(userId, [
    scrobbles(heard(0, 'One', 180_000), heard(5, 'Two', 150_000), heard(10, 'Three', 310_000), heard(15, 'Four', null)),
  ])
  expect(await totals(again)).toMatchObject({ rows: 4, added: 0, duplicates: 4 })
  expect(await lengthsOf(userId)).toEqual([
    ['One', 180_000],
    ['Two', 200_000],
    ['Three', 310_000],
    ['Four', null],
  ])
  const { rows } = await pool.query<{ detail: string }>(
    `select substr(detail, 26) as detail from import_report_rows where user_id = $1 and import_id = $2 order by position`,
    [userId, again.importId],
  )
  expect(rows.map(({ detail }) => detail)).toEqual([
    'already in your history, now with the length of the track',
    'already in your history',
    'already in your history, now with the length of the track',
    'already in your history',
  ])
  expect(await removeImport(first)).toBe(0)
  expect(await removeImport(again)).toBe(4)
})

test('what counts follows from a length that a later upload tells', async () => {
  const userId = await makePerson('lengths-and-rules')
  const rule = JSON.stringify({ counting: 'half_or_four_minutes' })
  await pool.query('update user_settings set rules = $2, computed_rules = $2 where user_id = $1', [userId, rule])
  const listen = (length: object) => ({
    name: 'listens.jsonl',
    content: JSON.stringify({
      listened_at: Date.parse('2024-05-01T10:00:00Z') / 1000,
      track_metadata: { artist_name: 'Low', track_name: 'One', additional_info: { duration_played: 90, ...length } },
    }),
  })
  const counted = async () =>
    (await pool.query<{ counts: boolean }>('select counts from listening_history where user_id = $1', [userId])).rows
  await importFiles(userId, [listen({})])
  expect(await counted()).toEqual([{ counts: true }])
  await importFiles(userId, [listen({ duration_ms: 200_000 })])
  expect(await counted()).toEqual([{ counts: false }])
})
