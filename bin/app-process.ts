import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export type App = {
  address: string
  pid: number
  hasEnded: () => boolean
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

/** Starts the production server of the version in `root` and returns once it answers. */
export async function startApp(port: number, env: Record<string, string>, root = '.'): Promise<App> {
  const child = spawn(process.execPath, [path.join(root, 'bin/bootstrap.mjs'), 'start'], {
    env: { ...process.env, LOG_LEVEL: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'ignore'],
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await isUp(address))) {
    if (hasEnded(child)) throw new Error(`The server on ${port} ended (${child.exitCode}).`)
    await sleep(100)
  }
  return {
    address,
    pid: child.pid ?? 0,
    hasEnded: () => hasEnded(child),
    stop: (signal = 'SIGTERM') => end(child, signal),
  }
}

const isUp = (address: string) =>
  fetch(`${address}/api/ready`).then(
    ({ ok, status }) => ok || status === 404, // versions of before there was this address
    () => false,
  )

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL') {
  if (hasEnded(child)) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
