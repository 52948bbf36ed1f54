import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { buildIfChanged } from '../build'

const PORT = 3195

export type BenchServer = Awaited<ReturnType<typeof startBenchServer>>

/**
 * Starts the production server on the benchmark's database. `getter` returns a function that requests a path as that
 * person and reads the whole response. `kill` ends the process as a crash would and starts another.
 */
export async function startBenchServer(databaseUrl: string, folder: string) {
  await buildIfChanged()
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: path.join(folder, 'server'),
    PORT: String(PORT),
  }
  let child = await start(env)
  const { bearerHeader } = await import('@/lib/testing/auth-headers')

  async function getter(userId: number, address: string) {
    const headers = await bearerHeader(userId)
    return async () => {
      const response = await fetch(`http://127.0.0.1:${PORT}${address}`, { headers })
      const text = await response.text()
      if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`)
    }
  }

  async function end(signal: 'SIGTERM' | 'SIGKILL') {
    child.kill(signal)
    await once(child, 'exit')
  }

  async function kill() {
    await end('SIGKILL')
    child = await start(env)
  }
  return { port: PORT, pid: () => child.pid, getter, kill, stop: () => end('SIGTERM') }
}

/** Returns once the server says where it is. */
async function start(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['bin/bootstrap.mjs', 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const failed = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The server ended (${code}).`)))
  await Promise.race([once(child.stdout, 'data'), failed])
  failed.catch(() => {})
  return child
}
