import type { ClientBase } from 'pg'
import { z } from 'zod'
import { figuresNames } from '@/lib/figures/kept-figures'

/** Of the instance itself: its migrations, where its uploads lie, and what it computes from the rest. */
const notSaved = [
  '_prisma_migrations',
  'storages',
  'view_refreshes',
  'figure_refreshes',
  'item_listeners',
  ...figuresNames,
]

const Table = z.object({ name: z.string(), columns: z.array(z.string()) })
const Sequence = z.object({ name: z.string() })
const ForeignKey = z.object({ name: z.string(), table: z.string(), definition: z.string() })
export type ForeignKey = z.infer<typeof ForeignKey>

/** The product's tables with the columns that are stored, from the catalog, so that none can be forgotten. */
export async function tablesOf(client: ClientBase) {
  const { rows } = await client.query(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by c.relname order by c.relname`,
    [notSaved],
  )
  return Table.array().parse(rows)
}

export async function sequencesOf(client: ClientBase) {
  const { rows } = await client.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
  )
  return Sequence.array().parse(rows)
}

/** The foreign keys between the product's tables, each as the statement that would add it. */
export async function foreignKeysOf(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query(
    `select k.conname as name, c.relname as table, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace order by c.relname, k.conname`,
  )
  return ForeignKey.array().parse(rows)
}

const Migration = z.object({ name: z.string() })

/** The names of the migrations that a database has, in order. */
export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query(
    'select migration_name as name from _prisma_migrations where finished_at is not null order by 1',
  )
  return Migration.array()
    .parse(rows)
    .map(({ name }) => name)
}
