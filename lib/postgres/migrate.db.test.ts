import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drift, migrate, migrationNames } from './migrate'

const name = `migrations_${randomUUID().replaceAll('-', '')}`
const url = new URL(process.env.DATABASE_URL ?? '')
url.pathname = `/${name}`
const admin = new pg.Client({ connectionString: process.env.DATABASE_URL })

beforeAll(async () => {
  await admin.connect()
  await admin.query(`create database ${name}`)
})

afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`)
  await admin.end()
})

const oneOfEach = `
  insert into users (id, username, email) values (1, 'ada', 'ada@example.org');
  insert into user_settings (user_id) values (1);
  insert into imports (user_id, id) values (1, 1);
  insert into artists (id, name, name_key) values (1, 'The Lanterns', 'the lanterns');
  insert into albums (id, artist_id, name, name_key) values (1, 1, 'Harbour', 'harbour');
  insert into tracks (id, artist_id, name, name_key) values (1, 1, 'Low Tide', 'low tide');
  insert into listening_history (user_id, played_at, ms_played, track_id, artist_id, album_id, import_id,
                                 local_date, local_hour, local_weekday, is_skip, source)
  values (1, '2024-02-29 23:30:00Z', 201000, 1, 1, 1, 1, '2024-02-29', 23, 4, false, 'spotify_extended');`

test('every migration applies to a database with data', async () => {
  const [first, ...later] = await migrationNames()
  expect(await migrate(url.toString(), first)).toEqual([first])
  await run(oneOfEach)
  for (const migration of later) expect(await migrate(url.toString(), migration)).toEqual([migration])
  expect(await migrate(url.toString())).toEqual([])
  expect(await run('select t.name, p.ms_played from listening_history p join tracks t on t.id = p.track_id')).toEqual([
    { name: 'Low Tide', ms_played: 201000 },
  ])
  await run('refresh materialized view user_listening_summary')
  expect(await run('select plays::int, tracks::int from user_listening_summary where user_id = 1')).toEqual([
    { plays: 1, tracks: 1 },
  ])
})

test('the migrated database matches schema.prisma', async () => {
  await migrate(url.toString())
  expect(await drift(url.toString())).toBe('')
})

test('reports a column that is missing from schema.prisma', async () => {
  await run('alter table artists add column sort_name text')
  expect(await drift(url.toString())).toContain('DROP COLUMN "sort_name"')
})

async function run(statements: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url.toString() })
  await client.connect()
  const { rows } = await client.query(statements)
  await client.end()
  return rows
}
