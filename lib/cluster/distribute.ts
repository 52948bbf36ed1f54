import pg, { type ClientBase } from 'pg'
import { inTransactionOn } from '@/lib/in-transaction'
import { foreignKeysAmong, indexesOf, validateForeignKeys } from './dropped-meanwhile'
import type { Misplaced } from './misplaced-tables'
import { tablesPlaced } from './table-placement'

const SHARDS = 32
/** All tables of people lie where this one does, so that those of one person are on one machine. */
const LEADER = 'user_histories'

/**
 * Places these tables on the machines of the cluster, with their rows. One transaction, so that an interruption leaves
 * everything as it was. Nobody can read or write meanwhile. If this throws, close the connection. `finishDistributing` is to follow.
 */
export async function distribute(client: ClientBase, tables: Misplaced[]): Promise<void> {
  await inTransactionOn(client, () => placeTables(client, tables))
}

/** What is left to do once tables are placed, while everybody reads and writes. Called again, it goes on where it was interrupted. */
export async function finishDistributing(client: ClientBase): Promise<void> {
  await validateForeignKeys(client)
  await dropLocalCopies(client)
}

async function placeTables(client: ClientBase, tables: Misplaced[]) {
  const names = tables.map(({ name }) => name)
  await lockEverything(client)
  // Foreign keys allow only some orders of distributing tables, so they are dropped and added again.
  await client.query(`set local citus.multi_shard_modify_mode = 'sequential'`)
  const dropped = [...(await foreignKeysAmong(client, names)), ...(await indexesOf(client, names))]
  for (const { drop } of dropped) await client.query(drop)
  for (const { name, placement } of tables)
    if (placement === 'everywhere') await client.query('select create_reference_table($1)', [name])
    else if (name === LEADER)
      await client.query(`select create_distributed_table($1, 'user_id', shard_count => $2)`, [name, SHARDS])
    else await client.query(`select create_distributed_table($1, 'user_id', colocate_with => $2)`, [name, LEADER])
  for (const { add } of dropped.toReversed()) await client.query(add)
}

/** At once, because whoever reads several tables while they are locked one after the other would deadlock with this. */
async function lockEverything(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select 'lock table ' || string_agg(c.oid::regclass::text, ', ' order by c.relname) || ' in access exclusive mode' as statement
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  )
  for (const { statement } of rows) await client.query(statement)
}

/**
 * Frees what the coordinator still holds of rows that are on the workers now, and has the workers read their rows once, so that
 * they are planned for and found in indexes alone.
 */
async function dropLocalCopies(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relname = any($1) and c.relnamespace = 'public'::regnamespace and pg_relation_size(c.oid) > 0`,
    [tablesPlaced('person')],
  )
  for (const { name } of rows) {
    await client.query('select truncate_local_data_after_distributing_table($1)', [name])
    await client.query(`vacuum (analyze) ${pg.escapeIdentifier(name)}`)
  }
}
