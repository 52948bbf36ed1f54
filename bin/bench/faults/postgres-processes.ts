import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The embedded PostgreSQL of a data folder: its first process, and all of them. */
export async function postgresProcesses(dataDir: string): Promise<{ first: number; all: number[] }> {
  const text = await readFile(path.join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8')
  const first = Number(text.split('\n')[0])
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(first)], { encoding: 'utf8' })
  return { first, all: [first, ...children.split('\n').map(Number).filter(Boolean)] }
}

export function signalAll(pids: number[], signal: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL') {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // it ended meanwhile
    }
  }
}
