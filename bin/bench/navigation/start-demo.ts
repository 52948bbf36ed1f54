import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

const PORT = 3198
const ATTEMPTS = 900

/** Builds what changed and runs `npm run demo` on data of its own. Throws if it isn't ready within 15 minutes. */
export async function startDemo(): Promise<{ url: string; stop: () => void }> {
  const server = spawn(process.execPath, ['bin/bootstrap.mjs', 'demo'], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: '.data/bench-demo' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://localhost:${PORT}`
  const stop = () => void server.kill('SIGTERM')
  for (let attempt = 0; attempt < ATTEMPTS && server.exitCode === null; attempt += 1) {
    const isReady = await fetch(`${url}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return { url, stop }
    await sleep(1000)
  }
  stop()
  throw new Error('The demo did not start.')
}
