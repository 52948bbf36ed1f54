import { Redis } from '@upstash/redis'
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import { upstashEmulator, type UpstashEmulator } from '@/lib/testing/upstash-emulator'
import { openCache } from './cache'
import { redisStore } from './redis-store'

const bridges: UpstashEmulator[] = []
afterEach(() => Promise.all(bridges.splice(0).map((bridge) => bridge.close())))

async function open() {
  const bridge = await upstashEmulator()
  bridges.push(bridge)
  // Each cache stands for a process with the same Redis. The budget is generous, so that a busy machine changes
  // nothing.
  const process = () =>
    openCache(
      redisStore(new Redis({ url: bridge.url, token: bridge.token, retry: false, enableTelemetry: false })),
      200,
    )
  return { bridge, process }
}

const Answer = z.object({ n: z.number(), name: z.string() })
const entry = (name: string) => ({ key: [name, 1, 7], ttl: 60, tags: ['library:1'] })
const hostile = 'Ünïcode 🎧 مرحبا <script>"\\ {"a":1} \u2028'
let n = 0
const compute = async () => ({ n: ++n, name: hostile })

/** The cache writes to Redis after it has returned the result. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100))

test('processes share and invalidate results through a real Redis', async () => {
  const { process } = await open()
  const [one, other] = [process(), process()]
  const first = await one.cached(entry('a'), Answer, compute)
  await settled()
  expect(await other.cached(entry('a'), Answer, compute)).toEqual(first)
  await other.invalidateTag('library:1')
  const second = await one.cached(entry('a'), Answer, compute)
  expect(second.n).toBe(first.n + 1)
  await settled()
  expect(await other.cached(entry('a'), Answer, compute)).toEqual(second)
})

test('no request fails when Redis is killed', async () => {
  const { bridge, process } = await open()
  const { cached, invalidateTag } = process()
  await cached(entry('b'), Answer, compute)
  const answers = Array.from({ length: 200 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 2))
    if (index === 50) await bridge.killRedis()
    if (index === 100) await invalidateTag('library:1')
    return cached(entry(`b${index % 10}`), Answer, compute)
  })
  expect((await Promise.all(answers)).every((answer) => answer.name === hostile)).toBe(true)
})

test('when Redis hangs, requests wait at most the budget, later not at all, and invalidated entries stay invalid', async () => {
  const { bridge, process } = await open()
  const { cached, invalidateTag } = process()
  const before = await cached(entry('c'), Answer, compute)
  await settled()
  bridge.hang(true)
  await invalidateTag('library:1')
  const begun = performance.now()
  for (let index = 0; index < 100; index++)
    expect((await cached(entry(`c${index}`), Answer, compute)).name).toBe(hostile)
  // A hundred waits of 200 ms would take 20 s: only the calls before the breaker opened waited.
  expect(performance.now() - begun).toBeLessThan(5000)
  expect((await cached(entry('c'), Answer, compute)).n).toBeGreaterThan(before.n)
  bridge.hang(false)
  await new Promise((resolve) => setTimeout(resolve, 5200)) // until the breaker lets a call through
  for (let tries = 0; tries < 3; tries++) {
    expect((await cached(entry('c'), Answer, compute)).n).toBeGreaterThan(before.n)
    await settled()
  }
  const again = await cached(entry('c'), Answer, compute)
  expect(await cached(entry('c'), Answer, compute)).toEqual(again)
}, 30_000)
