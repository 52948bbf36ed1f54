import { request as send } from 'node:http'
import { expect, test } from './fixtures'

// Every kind of answer of the running server: pages, data, static files, errors, next-auth's own pages, and what is
// answered before Next sees it.
const answers: [method: string, path: string, status: number][] = [
  ['GET', '/', 200],
  ['GET', '/sign-in', 200],
  ['GET', '/nothing', 404],
  ['GET', '/api/health', 200],
  ['GET', '/api/ready', 200],
  ['GET', '/api/nothing', 404],
  ['POST', '/api/events', 401],
  ['DELETE', '/api/health', 405],
  ['PURGE', '/', 405],
  ['GET', '/%ff', 400],
  ['GET', '/apis/listenbrainz/1/validate-token', 400],
  ['GET', '/api/inngest', 404],
  ['GET', '/api/auth/csrf', 200],
  ['GET', '/api/auth/signin', 302],
  ['GET', '/api/auth/signout', 200],
  ['GET', '/api/auth/verify-request', 200],
  ['POST', '/api/auth/signout', 403],
  ['POST', '/api/auth/_log', 404],
  ['GET', '/favicon.ico', 404],
  ['GET', '/icon.svg', 200],
  ['GET', '/manifest.webmanifest', 200],
  ['GET', '/_next/static/none.js', 404],
  ['GET', '/_next/image?url=%2Ficon-192.png&w=64&q=75', 404],
]

type Answer = { status: number | undefined; headers: Record<string, string | string[] | undefined> }

/** Without a browser's own client, which follows redirects and refuses methods it does not know. */
function ask(address: string, method: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = send(address, { method }, (response) => {
      response.resume()
      resolve({ status: response.statusCode, headers: response.headers })
    })
    asked.once('error', reject).end()
  })
}

for (const [method, path, status] of answers)
  test(`${method} ${path} has the security headers and its own request id`, async ({ baseURL }) => {
    const answer = await ask(`${baseURL}${path}`, method)
    expect(answer.status).toBe(status)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    })
  })

test('a script has the headers, compressed or not', async ({ baseURL, request }) => {
  const page = await (await request.get('/sign-in')).text()
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0]
  for (const encoding of ['br', 'identity']) {
    const { headers } = await new Promise<Answer>((resolve) =>
      send(`${baseURL}${script}`, { headers: { 'accept-encoding': encoding } }, (response) => {
        response.resume()
        resolve({ status: response.statusCode, headers: response.headers })
      }).end(),
    )
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  }
})

test('an error names the request, by the id in its header', async ({ request }) => {
  const response = await request.get('/api/nothing')
  expect((await response.json()).error.request_id).toBe(response.headers()['x-request-id'])
})
