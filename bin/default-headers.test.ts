import { EventEmitter } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { addDefaultHeaders } from './default-headers'
import { explainMethodNotAllowed, rejectMalformedUrl } from './http-fallbacks'
import { refuseWithoutDatabase } from './refuse-without-database'

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

async function headersOf(listener: RequestListener, path = '/', method = 'GET') {
  const server = createServer((request, response) => {
    addDefaultHeaders(request, response)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}${path}`, { method })).headers
}
const framing = (headers: Headers) => headers.get('content-security-policy')

test.each<[string, RequestListener, string?, string?]>([
  ['an implicit header', (_, response) => void response.end('x')],
  ['headers given at once', (_, response) => void response.writeHead(404, { 'Content-Type': 'text/html' }).end('x')],
  ['a malformed address', (request, response) => void rejectMalformedUrl(request, response), '/%ff'],
  [
    'a method that does not exist',
    (request, response) => void (explainMethodNotAllowed(request, response) || response.end()),
    '/',
    'PURGE',
  ],
])('%s leaves with the security headers', async (_, listener, path, method) => {
  const headers = await headersOf(listener, path, method)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(framing(headers)).toBe("default-src 'none'; frame-ancestors 'none'")
})

test('a policy that the answer brings is kept, however it brings it', async () => {
  const own = { 'Content-Security-Policy': 'sandbox' }
  expect(
    framing(await headersOf((_, response) => void response.setHeader('Content-Security-Policy', 'sandbox').end())),
  ).toBe('sandbox')
  expect(framing(await headersOf((_, response) => void response.writeHead(200, own).end()))).toBe('sandbox')
  const refuseIfAway = refuseWithoutDatabase(Object.assign(new EventEmitter<{ away: [] }>(), { isAway: true }))
  const away = await headersOf((request, response) => void refuseIfAway(request, response))
  expect(framing(away)).toContain("style-src 'unsafe-inline'")
  expect(away.get('x-frame-options')).toBe('DENY')
})
