import pg from 'pg'
import { distribute, finishDistributing } from '@/lib/cluster/distribute'
import { misplacedTables } from '@/lib/cluster/misplaced-tables'
import { migrate } from '@/lib/postgres/migrate'

const withDatabase = (address: string, database: string) =>
  Object.assign(new URL(address), { pathname: `/${database}` }).href

/** The coordinator and the workers that its database names, each by the URL of that database. */
export async function machinesOf(citusUrl: string): Promise<string[]> {
  const { rows } = await query(
    citusUrl,
    `select nodename as host, nodeport as port from pg_dist_node where noderole = 'primary' and groupid <> 0 order by groupid`,
  )
  const workers = rows.map(({ host, port }: { host: string; port: number }) =>
    Object.assign(new URL(citusUrl), { hostname: host, port: String(port) }),
  )
  return [citusUrl, ...workers.map(({ href }) => href)]
}

/** A migrated database of this name on the coordinator, whose workers hold nothing of it yet. Returns its URL. */
export async function createClusterDatabase(machines: string[], name: string): Promise<string> {
  const [coordinator = '', ...workers] = machines
  for (const machine of machines) {
    await query(machine, `create database ${name}`)
    await query(withDatabase(machine, name), 'create extension citus')
  }
  const url = withDatabase(coordinator, name)
  const node = (address: string): [string, string] => [new URL(address).hostname, new URL(address).port || '5432']
  await query(url, 'select citus_set_coordinator_host($1, $2::int)', node(coordinator))
  for (const worker of workers) await query(url, 'select citus_add_node($1, $2::int)', node(worker))
  await migrate(url)
  return url
}

/**
 * A migrated and distributed database of this name on all machines. Nothing may connect to it, so that it can be copied:
 * a copy on every machine is a cluster of its own.
 */
export async function createClusterTemplate(machines: string[], name: string): Promise<void> {
  const client = new pg.Client({ connectionString: await createClusterDatabase(machines, name) })
  await client.connect()
  await distribute(client, await misplacedTables(client))
  await finishDistributing(client)
  await client.end()
  for (const machine of machines) {
    await query(machine, `alter database ${name} allow_connections false`)
    await query(machine, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
  }
}

async function query(url: string, text: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}
