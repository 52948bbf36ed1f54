import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { tablesPlaced } from './table-placement'

const query = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await pool.query<Row>(text, values)).rows

test('every table of a migrated database has its place, and every place a table', async () => {
  const tables = await query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm') and relname <> '_prisma_migrations'`,
  )
  const placed = [...tablesPlaced('person'), ...tablesPlaced('everywhere'), ...tablesPlaced('coordinator')]
  expect(placed.toSorted()).toEqual(tables.map(({ name }) => name).toSorted())
})

test('what is unique among the rows of people is unique per person', async () => {
  const keys = await query(
    `select i.indexrelid::regclass::text as key
     from pg_index i join pg_class c on c.oid = i.indrelid
     where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname = any($1) and not exists (
       select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'user_id' and a.attnum = any(i.indkey))`,
    [tablesPlaced('person')],
  )
  expect(keys).toEqual([])
})

test('foreign keys follow no change of an id, and none leads from a shared table to one of people', async () => {
  const keys = await query<{ name: string; from: string; to: string; onUpdate: string }>(
    `select k.conname as name, c.relname as "from", r.relname as "to", k.confupdtype as "onUpdate"
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace`,
  )
  expect(keys.length).toBeGreaterThan(40)
  expect(keys.filter(({ onUpdate }) => onUpdate !== 'a')).toEqual([])
  const isPersonal = (table: string) => tablesPlaced('person').includes(table)
  expect(keys.filter(({ from, to }) => isPersonal(to) && !isPersonal(from))).toEqual([])
})
