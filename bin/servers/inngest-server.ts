import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { freePort } from '@/lib/testing/free-port'

const EVENT_KEY = 'abcdef0123456789'
const SIGNING_KEY = '00112233445566778899aabbccddeeff'
const Events = z.object({ data: z.array(z.looseObject({ internal_id: z.string() })).nullable() })
const Runs = z.object({ data: z.array(z.looseObject({ status: z.string() })).nullable() })
const Functions = z.array(z.looseObject({ name: z.string() }))

/** Starts the Inngest server whose program is named, for an app at an address. `env` is what the app needs to find it. */
export async function startInngestServer(program: string, app: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-inngest-'))
  const [port, ...inner] = await Promise.all(Array.from({ length: 4 }, freePort))
  const ports = ['--connect-gateway-port', '--connect-gateway-grpc-port', '--connect-executor-grpc-port']
  const child = spawn(
    program,
    [
      ...['start', '--no-ui', '--host', '127.0.0.1', '--port', String(port), '--sqlite-dir', folder],
      ...['--event-key', EVENT_KEY, '--signing-key', SIGNING_KEY, '--sdk-url', `${app}/api/inngest`],
      ...['--poll-interval', '2', '--retry-interval', '1'],
      ...ports.flatMap((name, index) => [name, String(inner[index])]),
    ],
    { cwd: folder, stdio: 'ignore' },
  )
  const address = `http://127.0.0.1:${port}`
  const read = async (what: string): Promise<unknown> => {
    const response = await fetch(`${address}/v1/${what}`, { headers: { authorization: `Bearer ${SIGNING_KEY}` } })
    if (!response.ok) throw new Error(`The Inngest server answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const isUp = () =>
    fetch(`${address}/health`).then(
      ({ ok }) => ok,
      () => false, // it does not listen yet
    )
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`The Inngest server ended (${child.exitCode}).`)
    await sleep(200)
  }
  return {
    env: {
      INNGEST_BASE_URL: address,
      INNGEST_EVENT_KEY: EVENT_KEY,
      INNGEST_SIGNING_KEY: `signkey-prod-${SIGNING_KEY}`,
    },
    /** How the runs that events of a name have started are doing, such as `Running`, `Completed` or `Cancelled`. */
    runs: async (name: string) => {
      const { data } = Events.parse(await read(`events?limit=100&name=${encodeURIComponent(name)}`))
      const runs = (data ?? []).map(
        async ({ internal_id: id }) => Runs.parse(await read(`events/${id}/runs`)).data ?? [],
      )
      return (await Promise.all(runs)).flat().map(({ status }) => status)
    },
    functions: async () => Functions.parse(await read('apps/musicmuse/functions')),
    stop: async () => {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}
