import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stripForwardingHeaders } from './strip-forwarding-headers'

const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
const seen = async (headers: Record<string, string>): Promise<IncomingHttpHeaders> => {
  const { port } = server.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}/`, { headers })).json() as Promise<IncomingHttpHeaders>
}

beforeAll(async () => {
  stripForwardingHeaders()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

test('removes the forwarding headers that a client sends', async () => {
  const headers = await seen({ 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-for': '9.9.9.9' })
  expect(headers).not.toHaveProperty('x-forwarded-host')
  expect(headers).not.toHaveProperty('x-forwarded-for')
})

test('keeps the headers of a request that the server sends to itself on behalf of a browser', async () => {
  const first = await seen({ origin: 'http://music.example' })
  const { host: _, connection: __, ...received } = first as Record<string, string>
  const headers = await seen({ ...received, 'x-forwarded-host': 'music.example', 'x-forwarded-for': '9.9.9.9' })
  expect(headers).toMatchObject({
    host: 'music.example',
    'x-forwarded-host': 'music.example',
    'x-forwarded-for': '9.9.9.9',
  })
})

test('a mark that a client makes up changes nothing', async () => {
  expect(await seen({ 'x-own-call': 'guess', 'x-forwarded-host': 'elsewhere.example' })).not.toHaveProperty(
    'x-forwarded-host',
  )
})
