import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { limitLoad } from './limit-load'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

/** A server whose answers wait until the test finishes them. */
async function slowServer(limits: Parameters<typeof limitLoad>[0]) {
  const inTurn = limitLoad(limits)
  const working: ServerResponse[] = []
  const server = createServer((request, response) => inTurn(request, response, () => void working.push(response)))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init)
  const worksOn = (count: number) => vi.waitFor(() => expect(working).toHaveLength(count))
  const finish = () => working.splice(0).forEach((response) => response.end('done'))
  return { get, worksOn, finish }
}

/** Time for requests to arrive that are not to be worked on. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 100))

test('works on some requests at once, lets some wait their turn and refuses the others immediately', async () => {
  const { get, worksOn, finish } = await slowServer({ atOnce: 2, waiting: 3 })
  const first = [get('/api/overview'), get('/patterns')]
  await worksOn(2)
  const waiting = [get('/api/overview'), get('/api/overview'), get('/overview')]
  await arrived()
  await worksOn(2)
  const [json, page] = await Promise.all([get('/api/overview'), get('/overview')])
  expect([json.status, page.status]).toEqual([503, 503])
  expect(Number(json.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await json.json()).toMatchObject({ error: { code: 'unavailable' } })
  expect(await page.text()).toContain('http-equiv="refresh"')
  finish()
  await worksOn(2)
  finish()
  await worksOn(1)
  finish()
  expect((await Promise.all([...first, ...waiting])).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

test('refuses a request that has waited too long', async () => {
  const { get, worksOn, finish } = await slowServer({ atOnce: 1, waiting: 5, patienceMs: 50, startMs: 0, warmUpMs: 0 })
  const first = get('/')
  await worksOn(1)
  expect((await get('/')).status).toBe(503)
  finish()
  expect((await first).status).toBe(200)
})

test('a request waits longer for the first answer of the server, and a while after that', async () => {
  const { get, worksOn, finish } = await slowServer({ atOnce: 1, waiting: 5, patienceMs: 50, warmUpMs: 500 })
  const answers = [get('/')]
  for (let turn = 0; turn < 2; turn++) {
    await worksOn(1)
    answers.push(get('/'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    finish()
  }
  await worksOn(1)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await get('/')).status).toBe(503)
  finish()
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200])
})

test('a caller who goes away makes room, whether waiting or being worked on', async () => {
  const { get, worksOn, finish } = await slowServer({ atOnce: 1, waiting: 1 })
  const leaving = [new AbortController(), new AbortController()] as const
  const isGone = expect.objectContaining({ name: 'AbortError' })
  const gone = [expect(get('/', { signal: leaving[0].signal })).rejects.toEqual(isGone)]
  await worksOn(1)
  gone.push(expect(get('/', { signal: leaving[1].signal })).rejects.toEqual(isGone))
  await arrived()
  leaving[1].abort()
  await arrived()
  const next = get('/')
  await arrived()
  leaving[0].abort()
  await worksOn(2)
  finish()
  expect((await next).status).toBe(200)
  await Promise.all(gone)
})

test.each([
  '/api/health',
  '/api/ready',
  '/api/metrics',
  '/_next/static/a.js',
  '/icon.svg',
  '/api/live',
  '/api/inngest',
])('%s is never made to wait', async (path) => {
  const { get, worksOn, finish } = await slowServer({ atOnce: 1, waiting: 0 })
  const first = get('/overview')
  await worksOn(1)
  expect((await get('/overview')).status).toBe(503)
  const unlimited = get(path)
  await worksOn(2)
  finish()
  expect([(await first).status, (await unlimited).status]).toEqual([200, 200])
})
