import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { DatabaseWatch } from './database-watch'
import { openRelay } from './testing/relay'

const open: { watch?: DatabaseWatch; relay?: { close: () => void } } = {}
afterEach(() => {
  open.watch?.stop()
  open.relay?.close()
})

async function relay(onQuestion?: () => void) {
  return (open.relay = await openRelay(process.env.DATABASE_URL ?? '', onQuestion))
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
