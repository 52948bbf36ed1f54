import { execFileSync } from 'node:child_process'
import { appendFile, chown, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { openCluster, startCluster, stopCluster, type Cluster } from '@/lib/postgres/cluster'
import { migrate } from '@/lib/postgres/migrate'
import { openRelay } from '@/lib/postgres/testing/relay'

const small = { shared_buffers: '64MB', fsync: 'off' }

/**
 * A PostgreSQL with a migrated database, and a replica that streams from it. Sets DATABASE_URL and DATABASE_READ_URL, so call it
 * before lib/env is imported. The way to the replica can be frozen.
 */
export async function startPrimaryAndReplica(folder: string) {
  const primary = await openCluster(path.resolve(folder))
  const primaryUrl = urlOf(primary, await startCluster(primary, small))
  await migrate(primaryUrl)
  const standby = await copyRunning(primary, primaryUrl)
  const port = await startCluster(standby, small)
  const relay = await openRelay(urlOf(standby, port))
  process.env.DATABASE_URL = process.env.DIRECT_URL = primaryUrl
  process.env.DATABASE_READ_URL = relay.url
  return {
    onReplica: (statement: string) => run(urlOf(standby, port), statement),
    freeze: relay.freeze,
    stopReplica: () => stopCluster(standby),
    startReplica: () => startCluster(standby, small, port),
    close: async () => {
      relay.close()
      await stopCluster(standby)
      await stopCluster(primary)
      await rm(primary.folder, { recursive: true, force: true })
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const urlOf = ({ password }: Cluster, port: number) => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`

/** A base backup by hand (https://www.postgresql.org/docs/current/continuous-archiving.html): the package has no pg_basebackup. */
async function copyRunning(primary: Cluster, url: string): Promise<Cluster> {
  const folder = path.join(primary.folder, 'replica')
  const data = path.join(folder, 'data')
  await mkdir(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`select pg_backup_start('replica', fast => true)`)
  execFileSync('cp', ['-a', path.join(primary.folder, 'data'), data])
  const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
  await client.end()
  await rm(path.join(data, 'postmaster.pid'))
  const { uid, gid } = primary.identity
  for (const [name, content] of Object.entries({ backup_label: rows[0]?.labelfile ?? '', 'standby.signal': '' })) {
    await writeFile(path.join(data, name), content)
    if (uid !== undefined && gid !== undefined) await chown(path.join(data, name), uid, gid)
  }
  const { hostname, port, username, password } = new URL(url)
  const from = `host=${hostname} port=${port} user=${username} password=${password}`
  await appendFile(path.join(data, 'postgresql.auto.conf'), `primary_conninfo = '${from}'\n`)
  return { ...primary, folder }
}

async function run(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end() // also where it failed: the server ends what is left open, which would be an error of no test
  }
}
