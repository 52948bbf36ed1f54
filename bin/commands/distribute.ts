import type { PoolClient } from 'pg'
import { z } from 'zod'
import { readBalance } from '@/lib/cluster/cluster-status'
import { distribute as distributeTables, finishDistributing } from '@/lib/cluster/distribute'
import { misplacedTables, type Misplaced } from '@/lib/cluster/misplaced-tables'
import { readCluster } from '@/lib/cluster/read-cluster'
import { rebalance } from '@/lib/cluster/rebalance'
import { directPool } from '@/lib/db'
import { readArguments } from './arguments'

const Options = z.object({
  words: z.tuple([], { error: 'distribute takes no words' }),
  status: z.boolean().default(false),
  rebalance: z.boolean().default(false),
})

/**
 * Turns an instance into a distributed one, or finishes what an update added; --status only reports, --rebalance moves
 * people onto new workers.
 */
export async function distribute(args: string[]) {
  const options = readArguments(args, { status: { type: 'boolean' }, rebalance: { type: 'boolean' } }, Options)
  const client = await directPool.connect()
  try {
    const { server, citus, workers } = await readCluster(client)
    console.log(`PostgreSQL ${server}, Citus ${citus}, ${workers.length} workers`)
    const tables = await misplacedTables(client)
    if (options.status) await printStatus(client, tables)
    else if (options.rebalance) await rebalance(client, console.log)
    else await place(client, tables)
  } finally {
    client.release()
  }
}

async function place(client: PoolClient, tables: Misplaced[]) {
  if (tables.length === 0) {
    await finishDistributing(client)
    return console.log('Every table is where it belongs.')
  }
  printTables(tables)
  console.log('Nobody can read or write until this is done. If it is interrupted, nothing has changed.')
  const begun = performance.now()
  await distributeTables(client, tables)
  console.log(`Placed in ${((performance.now() - begun) / 1000).toFixed(1)} s. You can start MusicMuse now.`)
  console.log('Checking references and collecting statistics. If this is interrupted, run distribute again.')
  await finishDistributing(client)
  console.log('Done.')
}

async function printStatus(client: PoolClient, tables: Misplaced[]) {
  if (tables.length === 0) console.log('Every table is where it belongs.')
  else printTables(tables)
  for (const { name, shards, bytes } of await readBalance(client))
    console.log(`${name}\t${shards} shards\t${Math.round(bytes / 1024 ** 2)} MB`)
}

function printTables(tables: Misplaced[]) {
  console.log('To be placed:')
  for (const { name, rows, placement } of tables)
    console.log(`  ${name}\t${placement === 'person' ? 'by person' : 'whole on every machine'}\tabout ${rows} rows`)
}
