import { spawn } from 'node:child_process'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findPgBouncer } from './find-pgbouncer.mjs'
import { freePort } from './free-port'

export type PgBouncer = { url: string; stop: () => Promise<void> }

const NOBODY = 65_534
const START_TRIES = 100

/**
 * Starts PgBouncer in transaction mode before a database. In pg_stat_activity, its connections are named after its clients' ports.
 * @param connections how many it opens to the server, for however many clients
 */
export async function startPgBouncer(databaseUrl: string, connections: number): Promise<PgBouncer> {
  const program = findPgBouncer()
  if (!program) throw new Error('There is no PgBouncer: install it, or set PGBOUNCER to its path.')
  const port = await freePort()
  const folder = await mkdtemp(path.join(tmpdir(), 'pgbouncer-'))
  const file = path.join(folder, 'pgbouncer.ini')
  await writeFile(file, settings(new URL(databaseUrl), { port, connections }), { mode: 0o600 })
  // It refuses to run as root.
  const isRoot = userInfo().uid === 0
  if (isRoot) for (const each of [folder, file]) await chown(each, NOBODY, NOBODY)
  await chmod(folder, 0o700)
  const output: string[] = []
  const running = spawn(program, [file], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  })
  running.stderr.on('data', (text: Buffer) => output.push(text.toString()))
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()))
  const url = Object.assign(new URL(databaseUrl), { port: String(port), search: '?pgbouncer=true' }).href
  const stop = async () => {
    running.kill('SIGQUIT')
    await ended
    await rm(folder, { recursive: true })
  }
  await answers(url).catch(async (error: unknown) => {
    await stop()
    throw new Error(`PgBouncer did not start: ${output.join('')}`, { cause: error })
  })
  return { url, stop }
}

const settings = ({ hostname, port, username, password }: URL, own: { port: number; connections: number }) => `
[databases]
* = host=${hostname} port=${port} user=${username} ${password && `password=${decodeURIComponent(password)}`}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own.port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${own.connections}
max_client_conn = 500
application_name_add_host = 1
`

async function answers(url: string) {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.query('select 1')
      return await client.end()
    } catch (error) {
      if (attempt === START_TRIES) throw error
      await sleep(50)
    }
  }
}
