import type { ClientBase } from 'pg'
import { z } from 'zod'
import { inTransactionOn } from '@/lib/in-transaction'
import type { Misplaced } from './misplaced-tables'
import { tablesPlaced } from './table-placement'

const SHARDS = 32
/** All tables of people lie where this one does, so that those of one person are on one machine. */
const LEADER = 'user_histories'

/**
 * Places these tables on the machines of the cluster, with their rows. One transaction, so that an interruption leaves
 * everything as it was. Nobody can read or write meanwhile. If this throws, close the connection.
 */
export async function distribute(client: ClientBase, tables: Misplaced[]): Promise<void> {
  await inTransactionOn(client, () => placeTables(client, tables))
  await dropLocalCopies(client)
}

async function placeTables(client: ClientBase, tables: Misplaced[]) {
  const names = tables.map(({ name }) => name)
  await lockEverything(client)
  // Foreign keys allow only some orders of distributing tables, so they are dropped and added again.
  await client.query(`set local citus.multi_shard_modify_mode = 'sequential'`)
  const keys = await foreignKeysAmong(client, names)
  await runEach(
    client,
    keys.map(({ drop }) => drop),
  )
  for (const { name, placement } of tables)
    if (placement === 'everywhere') await client.query('select create_reference_table($1)', [name])
    else if (name === LEADER)
      await client.query(`select create_distributed_table($1, 'user_id', shard_count => $2)`, [name, SHARDS])
    else await client.query(`select create_distributed_table($1, 'user_id', colocate_with => $2)`, [name, LEADER])
  await runEach(
    client,
    keys.map(({ add }) => add),
  )
}

/** At once, because whoever reads several tables while they are locked one after the other would deadlock with this. */
async function lockEverything(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select 'lock table ' || string_agg(c.oid::regclass::text, ', ' order by c.relname) || ' in access exclusive mode' as statement
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  for (const { statement } of rows) await client.query(statement)
}

/** Frees what the coordinator still holds of rows that are on the workers now. */
async function dropLocalCopies(client: ClientBase): Promise<void> {
  await client.query(
    `select truncate_local_data_after_distributing_table(c.oid) from pg_class c
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace and pg_relation_size(c.oid) > 0`,
    [tablesPlaced('person')],
  )
}

const ForeignKey = z.object({ drop: z.string(), add: z.string() })

/** Each foreign key from or to one of these tables, as the statements that drop it and add it again. */
async function foreignKeysAmong(client: ClientBase, tables: string[]) {
  const { rows } = await client.query(
    `select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
       format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace and (c.relname = any($1) or r.relname = any($1))`,
    [tables],
  )
  return ForeignKey.array().parse(rows)
}

/** Statements that PostgreSQL itself composed from its catalog. */
async function runEach(client: ClientBase, statements: string[]) {
  for (const statement of statements) await client.query(statement)
}
