import { spawn, type ChildProcess } from 'node:child_process'
import { expect } from '@playwright/test'

/** Starts the production server with these variables and returns once it answers. */
export async function startServer(env: NodeJS.ProcessEnv & { PORT: string }): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['bin/bootstrap.mjs', 'start'], { env, stdio: 'ignore' })
  const isUp = () =>
    fetch(`http://127.0.0.1:${env.PORT}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
  return server
}

export async function stopServer(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await gone
}
