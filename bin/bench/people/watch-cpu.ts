import { readFile } from 'node:fs/promises'
import pg from 'pg'

/** CPU seconds: of this process and of each server. */
export type Cpu = { total: number; servers: number[] }

/**
 * Returns a function that tells the CPU seconds so far of this process and of the PostgreSQL servers behind these URLs. Other work
 * on the machine changes how long something takes, but hardly its CPU time. NaN where a server runs elsewhere, or not on Linux.
 */
export async function watchCpu(urls: string[]): Promise<() => Promise<Cpu>> {
  const processes = await Promise.all(urls.map(serverProcess))
  return async () => {
    const { user, system } = process.cpuUsage()
    const servers = await Promise.all(processes.map((server) => (server === null ? NaN : serverSeconds(server))))
    return { total: servers.reduce((sum, used) => sum + used, (user + system) / 1_000_000), servers }
  }
}

/** The process whose children are the backends of this server. */
async function serverProcess(connectionString: string): Promise<number | null> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  const stat = await proc(rows[0]?.pid ?? 0, 'stat')
  await client.end()
  return stat.includes('(postgres)') ? Number(fieldsOf(stat)[1]) : null
}

/** Of the server itself, of its processes, and of those that have ended. */
async function serverSeconds(server: number): Promise<number> {
  const children = (await proc(server, `task/${server}/children`)).trim().split(' ').map(Number)
  const running = await Promise.all([server, ...children].map(onCpu))
  const [endedUser = 0, endedSystem = 0] = fieldsOf(await proc(server, 'stat'))
    .slice(13, 15)
    .map(Number)
  return running.reduce((sum, used) => sum + used, (endedUser + endedSystem) / 100)
}

/** Nanoseconds are the first number. */
const onCpu = async (pid: number) => Number((await proc(pid, 'schedstat')).split(' ')[0]) / 1e9

/** What follows the name, in which anything may be. */
const fieldsOf = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')

/** Empty if the process has ended. */
const proc = (pid: number, file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
