import pg from 'pg'
import { expect, test } from 'vitest'
import { db } from './db'

test('stores the same instant on a server in another time zone', async () => {
  const admin = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await admin.connect()
  await admin.query(
    `do $$ begin execute format('alter database %I set timezone to ''America/New_York''', current_database()); end $$`,
  )
  const instant = new Date('2022-06-01T12:00:00Z')
  await db.viewRefresh.create({ data: { viewName: 'test', snapshotAt: instant } })
  const { rows } = await admin.query<{ snapshot_at: Date }>('select snapshot_at from view_refreshes')
  await admin.end()
  expect(rows).toEqual([{ snapshot_at: instant }])
  expect(await db.viewRefresh.findFirst()).toEqual({ viewName: 'test', snapshotAt: instant })
})
