import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { DatabaseWatch } from './database-watch'

const open: { watch?: DatabaseWatch; relay?: Server } = {}
afterEach(() => {
  open.watch?.stop()
  open.relay?.close()
})

/** A way to the database that can be frozen: then it takes connections and questions but gives no answers. */
async function relay(onQuestion = () => {}) {
  const direct = new URL(process.env.DATABASE_URL ?? '')
  let isFrozen = false
  const server = createServer((client) => {
    const database = connect(Number(direct.port), direct.hostname)
    client.on('data', (data) => {
      if (!isFrozen) database.write(data)
      onQuestion()
    })
    database.on('data', (data) => isFrozen || client.write(data))
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(direct)
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  open.relay = server
  return { url: through.href, freeze: (frozen: boolean) => (isFrozen = frozen) }
}

test('a database that hangs is found away within five seconds, and back soon after it answers', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const { url, freeze } = await relay()
  const watch = (open.watch = new DatabaseWatch(url))
  await sleep(1500)
  expect(watch.isAway).toBe(false)
  freeze(true)
  await once(watch, 'away', { signal: AbortSignal.timeout(5000) })
  expect(watch.isAway).toBe(true)
  freeze(false)
  await vi.waitFor(() => expect(watch.isAway).toBe(false), { timeout: 5000 })
})

test('a process that was suspended or busy for longer does not take the database to be away', async () => {
  const away = vi.fn()
  let questions = 0
  const { url } = await relay(() => {
    questions += 1
    if (questions === 4) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000)
  })
  const watch = (open.watch = new DatabaseWatch(url))
  watch.on('away', away)
  await vi.waitFor(() => expect(questions).toBeGreaterThan(5), { timeout: 20_000 })
  expect(away).not.toHaveBeenCalled()
})
