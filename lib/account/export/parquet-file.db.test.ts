import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage/storage'
import { randomHistory } from '@/lib/testing/random-history'
import { addPlays, listenerFor } from '@/lib/testing/test-listener'
import { createPerson } from '@/lib/testing/test-person'
import { writeExport } from './write-export'

/** Reads the only file of an exported zip into DuckDB, and answers a statement about the table `plays`. */
async function ask(userId: number, statement: string) {
  const zipped = await buffer(await storage.read(await writeExport(userId, 'parquet', new Date())))
  const zip: ZipFile = await promisify(fromBuffer)(zipped).then((opened) => {
    if (!opened) throw new Error('no zip')
    return opened
  })
  const entry = await new Promise<Entry>((resolve) => zip.once('entry', resolve))
  expect(entry.fileName).toBe('plays.parquet')
  const content = await new Promise<Buffer>((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream)))),
  )
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-parquet-'))
  try {
    const file = path.join(folder, 'plays.parquet')
    await writeFile(file, content)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(`create table plays as select * from read_parquet('${file}')`)
    return (await connection.runAndReadAll(statement)).getRowObjectsJson()
  } finally {
    await rm(folder, { recursive: true })
  }
}

test('DuckDB reads the plays of a Parquet export with the same figures', async () => {
  const viewer = await createPerson('analyst', { timeZone: 'Asia/Kathmandu' })
  const history = randomHistory(21)
  await addPlays(await listenerFor(viewer), history)
  const figures = `count(*)::int as plays, count(*) filter (where counted)::int as counted, sum(ms_played)::int as ms,
    count(distinct track || artist)::int as tracks, max(local_hour)::int as latest_hour`
  const { rows } = await pool.query(
    `select ${figures} from (
       select p.counts as counted, p.ms_played, p.local_hour, t.name as track, a.name as artist
       from included_plays p join tracks t on t.id = p.track_id join artists a on a.id = p.artist_id
       where p.user_id = $1) plays`,
    [viewer.userId],
  )
  const read = await ask(viewer.userId, `select ${figures} from plays`)
  expect(read).toEqual(rows)
  expect(read[0]?.plays).toBe(history.length)
})

test('times are instants, and what a source does not tell is null', async () => {
  const viewer = await createPerson('precise')
  const listener = await listenerFor(viewer)
  await addPlays(listener, [{ at: '2024-05-01T10:00:00.123Z', track: 'Größe “x”', artist: '東京', ms: 61_000 }])
  const [row] = await ask(viewer.userId, 'select *, epoch_ms(played_at) as ms from plays')
  expect(row).toMatchObject({ ms: String(Date.parse('2024-05-01T10:00:00.123Z')), track: 'Größe “x”', artist: '東京' })
  expect(row).toMatchObject({ ms_played: 61_000, counted: true, shuffle: null })
})

test('a long history is written in several groups of rows', async () => {
  const viewer = await createPerson('collector')
  await addPlays(await listenerFor(viewer), [{ at: '2010-01-01T00:00:00Z', ms: 60_000 }])
  await pool.query(
    `insert into listening_history
     select (jsonb_populate_record(p, jsonb_build_object('id', p.id + n, 'played_at', p.played_at + n * interval '1 minute'))).*
     from listening_history p, generate_series(1, 24999) n where p.user_id = $1`,
    [viewer.userId],
  )
  const statement = `select count(*)::int as plays, count(distinct played_at)::int as times,
    max(epoch_ms(played_at))::double as last, sum(ms_played)::double as ms from plays`
  expect(await ask(viewer.userId, statement)).toEqual([
    { plays: 25_000, times: 25_000, last: Date.UTC(2010, 0, 1) + 24_999 * 60_000, ms: 25_000 * 60_000 },
  ])
})

test('a history without plays is a table without rows', async () => {
  const viewer = await createPerson('newcomer')
  expect(await ask(viewer.userId, 'select count(*)::int as plays from plays')).toEqual([{ plays: 0 }])
})
