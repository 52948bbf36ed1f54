import { readFile } from 'node:fs/promises'
import type { ClientBase } from 'pg'

/** CPU time of a process so far; 0 where the system has no /proc. */
export async function cpuSeconds(pid: number | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  return ticks / 100
}

/** Of all connections to the client's database so far */
export async function databaseCpuSeconds(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  )
  const spent = await Promise.all(rows.map(({ pid }) => cpuSeconds(pid)))
  return spent.reduce((sum, each) => sum + each, 0)
}
