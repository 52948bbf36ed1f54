import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerDirectly } from '@/lib/http/direct-routes'
import type { Route } from '@/lib/http/route'
import { directAnswer } from './direct-answer'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

/** A server with a direct route at /test/plays. Everything else is answered with 418. */
async function serverWith(answer: (request: Request) => Promise<Response>) {
  answerDirectly('/test/plays', Object.assign(answer, { operation: {} }) as Route)
  const server = createServer((asked, response) => {
    const direct = directAnswer(asked, response)
    if (direct) direct()
    else asked.resume().once('end', () => response.writeHead(418).end())
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const send = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{}', ...init })
  return { port, send }
}

const echo = async (asked: Request) =>
  Response.json(
    { body: await asked.text(), path: new URL(asked.url).pathname, from: asked.headers.get('x-forwarded-for') },
    { status: 201, headers: { 'X-Test': asked.headers.get('authorization') ?? '', Vary: 'Accept' } },
  )

test('a direct route gets the body, headers and address of the caller, and its whole response is sent', async () => {
  const { send } = await serverWith(echo)
  const response = await send('/test/plays?a=1', { body: 'Björk', headers: { Authorization: 'Token abc' } })
  expect(response.status).toBe(201)
  expect(response.headers.get('x-test')).toBe('Token abc')
  expect(response.headers.get('vary')).toBe('Accept')
  expect(await response.json()).toEqual({ body: 'Björk', path: '/test/plays', from: '127.0.0.1' })
})

test('the address that a trusted proxy names is kept', async () => {
  const { send } = await serverWith(echo)
  const response = await send('/test/plays', { headers: { 'X-Forwarded-For': '203.0.113.9' } })
  expect(await response.json()).toMatchObject({ from: '203.0.113.9' })
})

test('other methods and paths, and large bodies, are left to Next', async () => {
  const { send } = await serverWith(echo)
  expect((await send('/test/plays', { method: 'PUT' })).status).toBe(418)
  expect((await send('/test/plays/')).status).toBe(418)
  expect((await send('/test/plays', { body: 'x'.repeat(64 * 1024) })).status).toBe(201)
  expect((await send('/test/plays', { body: 'x'.repeat(64 * 1024 + 1) })).status).toBe(418)
})

test('a body of unknown length is left to Next', async () => {
  const { port } = await serverWith(echo)
  const sent = request({ port, path: '/test/plays', method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } })
  sent.write('{}')
  sent.end()
  const [response] = (await once(sent, 'response')) as [{ statusCode: number }]
  expect(response.statusCode).toBe(418)
})

test('a route that fails is answered with 503, so that clients send the play again', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { send } = await serverWith(() => Promise.reject(new Error('broken')))
  const response = await send('/test/plays')
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(logged).toHaveBeenCalledOnce()
  logged.mockRestore()
})

test('every direct route names the address at which Next serves it', async () => {
  const files = (await readdir('app/apis', { recursive: true })).filter((file) => file.endsWith('route.ts'))
  const named = await Promise.all(
    files.map(async (file) => {
      const path = /answerDirectly\('([^']*)'/.exec(await readFile(`app/apis/${file}`, 'utf8'))?.[1]
      return path === undefined ? [] : [{ path, served: `/apis/${file.slice(0, -'/route.ts'.length)}` }]
    }),
  )
  expect(named.flat()).toHaveLength(5)
  for (const { path, served } of named.flat()) expect(path).toBe(served)
})
