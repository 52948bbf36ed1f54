import type { ClientBase } from 'pg'
import { z } from 'zod'
import { tablesPlaced } from './table-placement'

const Dropped = z.object({ drop: z.string(), add: z.string() })
/** A statement that drops something, and the one that adds it again */
export type Dropped = z.infer<typeof Dropped>

/**
 * Each foreign key from or to one of these tables. Rows that complied are not checked again when it is added: that would take
 * minutes in which nobody can read. `validateForeignKeys` does it afterwards.
 */
export async function foreignKeysAmong(client: ClientBase, tables: string[]): Promise<Dropped[]> {
  const { rows } = await client.query(
    `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
       format('alter table %s add constraint %I %s%s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid),
         case when k.convalidated then ' not valid' end) as add
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and (c.relname = any($1) or r.relname = any($1))`,
    [tables],
  )
  return Dropped.array().parse(rows)
}

/** Checks the foreign keys that were added without it, while everybody reads and writes. */
export async function validateForeignKeys(client: ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select format('alter table %s validate constraint %I', k.conrelid::regclass, k.conname) as statement
     from pg_constraint k
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not k.convalidated`,
  )
  for (const { statement } of z.object({ statement: z.string() }).array().parse(rows)) await client.query(statement)
}

/** The indexes of the large ones among those of these tables that lie with people, without those of constraints. */
export async function indexesOf(client: ClientBase, tables: string[]): Promise<Dropped[]> {
  const { rows } = await client.query(
    `select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as add
     from pg_index i join pg_class c on c.oid = i.indrelid
     where c.relnamespace = 'public'::regnamespace and c.relname = any($1) and pg_relation_size(c.oid) > $2
       and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`,
    [tables.filter((name) => tablesPlaced('person').includes(name)), LARGE],
  )
  return Dropped.array().parse(rows)
}

/** Bytes of a table from which on rows are copied faster without its indexes, which are then built at once. */
const LARGE = 20_000_000
