import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { answerDirectly } from '@/lib/http/direct-routes'
import { directAnswer } from './direct-answer'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()))

type Direct = (request: Request) => Promise<Response>
const calledByNext = (
  { method, path, params = {} }: { method: string; path: string; params?: object },
  route: Direct,
) =>
  answerDirectly(new Request(`http://localhost${path}`, { method }), { params: Promise.resolve({ ...params }) }, route)

/** A server with a direct route at /test/plays. Everything else is answered with 418. */
async function serverWith(answer: (request: Request) => Promise<Response>) {
  for (const method of ['GET', 'POST']) await calledByNext({ method, path: '/test/plays' }, answer)
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
  expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
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

test('a GET without a body is answered directly, with its query', async () => {
  const { send } = await serverWith(async ({ url }) => Response.json({ query: new URL(url).search }))
  const response = await send('/test/plays?a=%20b', { method: 'GET', body: null })
  expect(await response.json()).toEqual({ query: '?a=%20b' })
})

test('a path with parameters and another spelling of a path are left to Next', async () => {
  const { send } = await serverWith(echo)
  await calledByNext({ method: 'POST', path: '/test/plays/7', params: { id: '7' } }, echo)
  await calledByNext({ method: 'POST', path: '/test/%70lays' }, echo)
  expect((await send('/test/plays/7')).status).toBe(418)
  expect((await send('/test/%70lays')).status).toBe(418)
})

test('a route that Next called below the path in NEXTAUTH_URL is answered directly', async () => {
  vi.stubEnv('BASE_PATH', '/music')
  const { send } = await serverWith(echo)
  await calledByNext({ method: 'POST', path: '/music/test/below' }, echo)
  expect((await send('/test/below')).status).toBe(201)
  vi.unstubAllEnvs()
})

test('long texts are compressed for callers that take it', async () => {
  const text = 'la '.repeat(1000)
  const { port } = await serverWith(async () => Response.json({ text }))
  const encodings = ['gzip, br', 'br', 'gzip;q=0', 'deflate, gzip;q=0.5']
  const used = encodings.map(async (accepted) => {
    const response = await fetch(`http://127.0.0.1:${port}/test/plays`, { headers: { 'Accept-Encoding': accepted } })
    expect(await response.json()).toEqual({ text })
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    return response.headers.get('content-encoding')
  })
  expect(await Promise.all(used)).toEqual(['gzip', null, null, 'gzip'])
})
