import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { upstashEmulator } from '@/lib/testing/upstash-emulator'

let server: Server | undefined
const limit = { name: 'test', tries: 2, seconds: 60 }

/** What tries of this process are kept in, also where modules are loaded again. */
const memory = globalThis as { musicmuseTries?: unknown }

beforeEach(() => vi.resetModules())
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** The limiter with an Upstash URL that gives this response. */
async function limiterAgainst(answer: RequestListener) {
  const listening = createServer(answer).listen(0, '127.0.0.1')
  server = listening
  await new Promise((resolve) => listening.once('listening', resolve))
  const address = listening.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return limiterAt(`http://127.0.0.1:${port}`)
}

function limiterAt(url: string) {
  process.env.UPSTASH_REDIS_REST_URL = url
  process.env.UPSTASH_REDIS_REST_TOKEN = 'token'
  return import('@/lib/http/rate-limit')
}

test.each<[string, RequestListener]>([
  ['silent', () => {}],
  ['broken', (_request, response) => response.writeHead(500).end('{"error":"ERR"}')],
  ['not Redis at all', (_request, response) => response.end('<html>')],
])('limits in this process without failing requests when Redis is %s', async (name, answer) => {
  const { takeAttempt: takeTry, returnAttempt: giveTryBack } = await limiterAgainst(answer)
  await takeTry(limit, name)
  await takeTry(limit, name)
  await expect(takeTry(limit, name)).rejects.toMatchObject({
    code: 'rate_limited',
    retryAfterSeconds: expect.any(Number),
  })
  await giveTryBack(limit, name)
  await takeTry(limit, name)
})

test('two processes count together in a real Redis, tries given back do not count, and no request fails when it dies', async () => {
  const bridge = await upstashEmulator()
  try {
    const first = await limiterAt(bridge.url)
    vi.resetModules()
    delete memory.musicmuseTries // another process counts in a memory of its own
    const second = await limiterAt(bridge.url)
    await first.takeAttempt(limit, 'shared')
    await second.takeAttempt(limit, 'shared')
    await expect(first.takeAttempt(limit, 'shared')).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterSeconds: expect.any(Number),
    })
    await second.returnAttempt(limit, 'shared')
    await first.takeAttempt(limit, 'shared')
    await bridge.killRedis()
    await first.takeAttempt(limit, 'another')
  } finally {
    await bridge.close()
  }
})
