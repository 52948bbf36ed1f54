import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { recomputeHistory } from '@/lib/history/recompute-history'
import { finishImport } from './finish-import'
import { importFile } from './import-file'
import { inspectImport } from './inspect-import'
import { runImport } from './testing/run-import'
import { startImport } from './start-import'
import { importFiles, makePerson, playsOf, storeFiles, totals } from './testing/import-files'

const play = (index: number, name: (index: number) => string) => ({
  ts: new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString(),
  ms_played: 31_000 + index,
  master_metadata_track_name: name(index),
  master_metadata_album_artist_name: `Artist ${index % 400}`,
  master_metadata_album_album_name: `Album ${index % 700}`,
  spotify_track_uri: `spotify:track:${String(index % 2000).padStart(22, '0')}`,
})
const plays = (order: number[], name = (index: number) => `Track ${index % 2000}`) =>
  JSON.stringify(order.map((index) => play(index, name)))
const upwards = Array.from({ length: 6000 }, (_, index) => index)

test('people who bring the same new names in opposite orders do not lock each other out', async () => {
  const people = await Promise.all([1, 2, 3].map((number) => makePerson(`side-${number}`)))
  const refs = await Promise.all(
    people.map((userId, index) =>
      importFiles(userId, [
        { name: 'a.json', content: plays(index === 1 ? upwards.toReversed() : upwards) },
        { name: 'b.json', content: plays(upwards.slice(3000)) },
      ]),
    ),
  )
  for (const ref of refs) expect(await totals(ref)).toMatchObject({ rows: 9000, added: 6000, duplicates: 3000 })
  const { rows } = await pool.query<{ artists: number; tracks: number; albums: number; uris: number; spelled: number }>(
    `select (select count(*)::int from artists) as artists, (select count(*)::int from tracks) as tracks,
     (select count(*)::int from albums) as albums,
       (select count(*)::int from track_uris) as uris, (select sum(times)::int from artist_spellings) as spelled`,
  )
  expect(rows[0]).toEqual({ artists: 400, tracks: 2000, albums: 2800, uris: 2000, spelled: 18_000 })
}, 120_000)

test('a new time zone in the middle of an import, again and again: every play ends in the last one', async () => {
  const userId = await makePerson('traveller')
  const years = [2017, 2018, 2019, 2020, 2021, 2022]
  const content = (year: number) =>
    JSON.stringify(
      upwards.map((index) => ({
        ...play(index, (n) => `Track ${n % 50}`),
        ts: new Date(Date.UTC(year, 0, 1) + index * 5_000_000).toISOString(),
      })),
    )
  const ref = await startImport(
    { userId },
    await storeFiles(years.map((year) => ({ name: `${year}.json`, content: content(year) }))),
  )
  let isOver = false
  const importing = runImport(ref, new Date()).finally(() => (isOver = true))
  const zones = ['Asia/Kathmandu', 'America/New_York', 'Pacific/Auckland']
  let changes = 0
  for (; !isOver || changes < 3; changes++) {
    await pool.query('update user_settings set time_zone = $2 where user_id = $1', [
      userId,
      zones[changes % zones.length],
    ])
    await recomputeHistory(userId)
  }
  expect(await importing).toMatchObject({ status: 'done', playsAdded: years.length * upwards.length })
  const zone = zones[(changes - 1) % zones.length]
  const { rows } = await pool.query<{ zone: string; plays: number; right: number }>(
    `select s.computed_time_zone as zone, count(*)::int as plays,
     (count(*) filter (where (p.local_date, p.local_hour::int, p.local_weekday::int) =
       ((p.played_at at time zone $2)::date, extract(hour from p.played_at at time zone $2)::int,
         extract(dow from p.played_at at time zone $2)::int)))::int as right
     from listening_history p join user_settings s using (user_id) where p.user_id = $1 group by 1`,
    [userId, zone],
  )
  expect(rows).toEqual([{ zone, plays: years.length * upwards.length, right: years.length * upwards.length }])
}, 120_000)

test('whatever step dies and runs again, each play is there once', async () => {
  const userId = await makePerson('restarts')
  const ref = await startImport(
    { userId },
    await storeFiles([
      { name: 'a.json', content: plays(upwards) },
      { name: 'b.json', content: plays(upwards.slice(5000)) },
    ]),
  )
  const [first = 0, second = 0] = (await inspectImport(ref)) ?? []
  expect(await inspectImport(ref)).toEqual([first, second])
  const dying = importFile({ ...ref, fileId: first }).catch((error: Error) => error)
  await killConnections()
  await dying
  await Promise.all([importFile({ ...ref, fileId: first }), importFile({ ...ref, fileId: first })])
  await importFile({ ...ref, fileId: first })
  await importFile({ ...ref, fileId: second })
  await finishImport(ref)
  expect(await finishImport(ref)).toMatchObject({ status: 'done', playsAdded: 6000 })
  await runImport(ref, new Date())
  expect(await totals(ref)).toMatchObject({ rows: 7000, added: 6000, duplicates: 1000 })
  expect(await playsOf(userId)).toHaveLength(6000)
}, 120_000)

/** Closes every connection in the middle of its work, as when a server is killed. */
async function killConnections() {
  for (let tries = 0; tries < 100; tries++) {
    const { rowCount } = await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
       and pid <> pg_backend_pid() and query ilike any ($1) and state <> 'idle'`,
      [
        [
          '%copy staged%',
          '%into tracks%',
          '%into albums%',
          '%into listening_history%',
          '%into track_uris%',
          '%deduplicated%',
        ],
      ],
    )
    if (rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

test("a person's merges and deleted plays hold for what is imported later", async () => {
  const userId = await makePerson('tidy')
  const before = await importFiles(userId, [{ name: 'a.json', content: plays([0, 1], (index) => `Song ${index}`) }])
  const { rows } = await pool.query<{ id: number; name: string }>(
    `select id, name from tracks where name in ('Song 0', 'Song 1') order by name`,
  )
  const [target, source] = [rows[0]?.id ?? 0, rows[1]?.id ?? 0]
  await pool.query(`insert into user_merges (user_id, kind, source_id, target_id) values ($1, 'track', $2, $3)`, [
    userId,
    source,
    target,
  ])
  await pool.query(
    `with gone as (delete from listening_history where user_id = $1 and track_id = $2 returning *)
     insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, known_up_to)
       select user_id, id, played_at, ms_played, track_id, to_jsonb(gone), 0 from gone`,
    [userId, target],
  )
  await pool.query('update listening_history set track_id = $2, source_track_id = $3 where user_id = $1', [
    userId,
    target,
    source,
  ])
  const after = await importFiles(userId, [
    { name: 'a.json', content: plays([0, 1, 401], (index) => `Song ${index % 2}`) },
  ])
  expect(await totals(after)).toMatchObject({ rows: 3, added: 1, duplicates: 2 })
  expect((await playsOf(userId)).map(({ track }) => track)).toEqual(['Song 0', 'Song 0'])
  expect(before.importId).not.toBe(after.importId)
})

test.each(['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'Europe/Paris'])(
  'local columns are the clock on the wall in %s',
  async (zone) => {
    const userId = await makePerson(`zone-${zone.replace('/', '-').toLowerCase()}`, zone)
    const instants = [
      [2022, 2, 13, 6, 59, 59],
      [2022, 2, 13, 7, 0, 0],
      [2022, 10, 6, 5, 30, 0],
      [2022, 10, 6, 6, 30, 0],
      [2011, 11, 30, 9, 59, 59],
      [2011, 11, 30, 10, 0, 0],
      [2024, 1, 29, 23, 30, 0],
      [2022, 3, 2, 14, 59, 0],
      [2022, 3, 2, 15, 0, 0],
      [2022, 2, 27, 0, 59, 0],
      [2022, 2, 27, 1, 0, 0],
    ]
    const content = JSON.stringify(
      instants.map(([year = 0, ...rest], index) => ({
        ...play(index, () => 'T'),
        ts: new Date(Date.UTC(year, rest[0] ?? 0, ...rest.slice(1))).toISOString(),
      })),
    )
    await importFiles(userId, [{ name: 'a.json', content }])
    const { rows } = await pool.query<{ at: Date; date: string; hour: number; weekday: number }>(
      `select played_at as at, local_date::text as date, local_hour as hour, local_weekday as weekday
        from listening_history where user_id = $1`,
      [userId],
    )
    expect(rows).toHaveLength(instants.length)
    for (const { at, ...local } of rows) {
      const parts = Object.fromEntries(
        new Intl.DateTimeFormat('en-CA', {
          timeZone: zone,
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          hourCycle: 'h23',
        })
          .formatToParts(at)
          .map(({ type, value }) => [type, value]),
      )
      const date = `${parts.year}-${parts.month}-${parts.day}`
      expect(local).toEqual({ date, hour: Number(parts.hour), weekday: new Date(`${date}T00:00:00Z`).getUTCDay() })
    }
  },
)
