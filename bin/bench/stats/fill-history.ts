import type pg from 'pg'
import { fillCatalog, fillPerson } from '../fill-plays'

/**
 * Inserts made-up people straight into the tables: `plays[n]` plays for person n + 1. Constraint triggers are off and the
 * secondary indexes are built at the end.
 */
export async function fillHistory(client: pg.Client, plays: number[]) {
  await client.query('set session_replication_role = replica')
  await client.query(`set maintenance_work_mem = '512MB'`)
  const indexes = await dropIndexes(client)
  await fillCatalog(client)
  for (const [index, count] of plays.entries()) await fillPerson(client, index + 1, count)
  for (const definition of indexes) await client.query(definition)
  await client.query('set session_replication_role = default')
  await client.query('vacuum (analyze) listening_history')
  await client.query('analyze')
}

/** Drops every index of listening_history but its primary key; returns their definitions. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'listening_history' and indexname <> 'listening_history_pkey'`,
  )
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`)
  return rows.map(({ definition }) => definition)
}
