import { beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import { route } from '@/lib/http/route'
import { invalid, notFound } from '@/lib/errors'
import { bearerHeader, cookieHeader } from '@/lib/testing/auth-headers'

const Fields = z.object({ n: z.coerce.number().int().max(10).default(1), id: z.string().optional() })
const json = { summary: 'A test', response: z.unknown() }
const who = route({ ...json, query: Fields }, (input, viewer) => ({ ...input, userId: viewer.userId }))
const whoWithBody = route({ ...json, body: Fields }, (input, viewer) => ({ ...input, userId: viewer.userId }))
const address = 'http://localhost:3100/api/who'
let userId: number
let cookie: string
let bearer: string

beforeAll(async () => {
  const user = await db.user.create({
    data: { username: 'alice', email: 'alice@example.org', settings: { create: {} } },
  })
  userId = user.id
  cookie = (await cookieHeader(userId)).cookie
  bearer = (await bearerHeader(userId)).authorization
})

const get = (headers: Record<string, string> = {}, query = '') => who(new Request(address + query, { headers }))
const post = (body: BodyInit, headers: Record<string, string> = {}, method = 'POST') =>
  whoWithBody(
    new Request(address, {
      method,
      body,
      headers: { cookie, 'content-type': 'application/json', host: 'localhost:3100', ...headers },
    }),
  )
const fromOwnPage = { origin: 'http://localhost:3100' }
const errorOf = async (response: Response) =>
  z
    .object({
      error: z.object({ code: z.string(), message: z.string(), fields: z.record(z.string(), z.string()).optional() }),
    })
    .parse(await response.json()).error

describe('the viewer', () => {
  test('returns 401 in JSON without a viewer', async () => {
    const response = await get()
    expect(response.status).toBe(401)
    expect((await errorOf(response)).code).toBe('unauthorized')
  })
  test('accepts a session cookie', async () => expect(await (await get({ cookie })).json()).toEqual({ n: 1, userId }))
  test('accepts a token', async () =>
    expect(await (await get({ authorization: bearer })).json()).toEqual({ n: 1, userId }))
  test('refuses a wrong token even with a valid cookie', async () => {
    expect((await get({ cookie, authorization: `${bearer}x` })).status).toBe(401)
    expect((await get({ cookie, authorization: 'Basic YWxpY2U6eA==' })).status).toBe(401)
  })
  test('refuses an invalid cookie and one of an ended session', async () => {
    expect((await get({ cookie: `${sessionCookie.name}=garbage` })).status).toBe(401)
    const ended = await startSession(userId, '', new Date(Date.now() - 31 * 86_400_000))
    expect((await get({ cookie: `${sessionCookie.name}=${await sealSession(ended)}` })).status).toBe(401)
  })
  test('passes null to anonymous routes', async () => {
    const open = route({ ...json, anonymous: true }, (_, viewer) => ({ viewer }))
    expect(await (await open(new Request(address))).json()).toEqual({ viewer: null })
  })
})

describe('the input', () => {
  test('combines query, body and path, which takes precedence', async () => {
    const all = route(
      { ...json, query: Fields, body: z.object({ n: z.int() }), params: z.object({ id: z.string() }) },
      (input, viewer) => ({ ...input, userId: viewer.userId }),
    )
    const response = await all(
      new Request(`${address}?n=2&id=query`, {
        method: 'POST',
        body: '{"n":3}',
        headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      }),
      { params: Promise.resolve({ id: 'path' }) },
    )
    expect(await response.json()).toEqual({ n: 3, id: 'path', userId })
  })
  test('names the invalid field', async () => {
    const error = await errorOf(await get({ cookie }, '?n=11'))
    expect(error.code).toBe('invalid')
    expect(Object.keys(error.fields ?? {})).toEqual(['n'])
  })
  test('refuses a parameter that is given twice', async () => {
    expect((await errorOf(await get({ cookie }, '?n=1&n=2'))).fields).toEqual({ n: 'Give n once.' })
  })
  test('describes errors in sentences and names a list instead of its entry', async () => {
    const schema = z.strictObject({
      kind: z.enum(['a', 'b']),
      ids: z.array(z.int()).max(3),
      note: z.string().max(5),
      privacy: z.strictObject({ profile: z.string() }),
    })
    const strict = route({ ...json, body: schema, anonymous: true }, () => ({}))
    const ask = async (body: object) =>
      errorOf(
        await strict(
          new Request(address, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json' },
          }),
        ),
      )
    expect((await ask({ kind: 'c', ids: [1, 'x'], note: 'too long', privacy: { taste: 1 } })).fields).toEqual({
      kind: 'Choose one of a, b.',
      ids: 'This must be a number.',
      note: 'Use at most 5 characters.',
      'privacy.profile': 'This is required.',
      'privacy.taste': 'There is no such field.',
    })
  })
  test('refuses a NUL character in any text', async () => {
    const body = z.object({ id: z.string(), more: z.unknown() })
    const deep = route({ ...json, body, anonymous: true }, () => ({}))
    const ask = async (body: object) =>
      deep(
        new Request(address, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      )
    expect((await errorOf(await get({ cookie }, '?id=a%00b'))).fields).toHaveProperty('id')
    expect((await errorOf(await ask({ id: 'a', more: [{ names: ['b', 'c\0'] }] }))).fields).toHaveProperty('more')
    expect((await ask({ id: 'a', more: [{ names: ['b', null] }] })).status).toBe(200)
  })
  test('refuses malformed JSON, an array, an empty body, another type and a body that is too long', async () => {
    expect((await post('', fromOwnPage)).status).toBe(400)
    expect((await post('{"n":', fromOwnPage)).status).toBe(400)
    expect((await post('[1]', fromOwnPage)).status).toBe(400)
    expect((await post('n=1', { ...fromOwnPage, 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(JSON.stringify({ id: 'x'.repeat(1024 * 1024) }), fromOwnPage)).status).toBe(413)
  })
})

describe('requests from other sites', () => {
  test.each([
    ['the same origin', { origin: 'http://localhost:3100' }, 200],
    ['another origin', { origin: 'https://evil.example' }, 403],
    ['another port', { origin: 'http://localhost:3101' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['the browser says cross-site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3100' }, 403],
    ['the browser says same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['the browser says same-origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['neither a browser nor a token', {}, 403],
  ])('an origin check: %s', async (_name, headers, status) => {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE'])
      expect((await post('{}', { ...headers }, method)).status).toBe(status)
  })
  test('allows tokens without an origin and reads from anywhere', async () => {
    expect((await post('{}', { authorization: bearer, origin: 'https://evil.example' })).status).toBe(200)
    expect((await get({ cookie, origin: 'https://evil.example' })).status).toBe(200)
  })
})

describe('the response', () => {
  test('sends an ETag with a read and 304 when it matches', async () => {
    const first = await get({ cookie })
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const second = await get({ cookie, 'if-none-match': `"other", ${etag}` })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect((await get({ cookie, 'if-none-match': etag }, '?n=2')).status).toBe(200)
    const head = await who(new Request(address, { method: 'HEAD', headers: { cookie } }))
    expect(head.headers.get('etag')).toBe(etag)
  })
  test('sends 204 for undefined and a Response unchanged', async () => {
    const file = { summary: 'A test', file: { type: 'text/plain' }, anonymous: true }
    expect((await route({ summary: 'A test', anonymous: true }, () => {})(new Request(address))).status).toBe(204)
    expect((await route(file, () => new Response('x', { status: 202 }))(new Request(address))).status).toBe(202)
  })
  test("sends the operation's status for a write", async () => {
    const creating = route({ ...json, status: 201, anonymous: true }, () => ({ id: 1 }))
    const response = await creating(new Request(address, { method: 'POST' }))
    expect([response.status, await response.json()]).toEqual([201, { id: 1 }])
  })
  test('sends security headers with data, errors and redirects, and keeps those of the handler', async () => {
    const file = { summary: 'A test', file: { type: 'text/plain' }, anonymous: true }
    const redirecting = route(file, () => Response.redirect('http://localhost:3100/x', 303))
    const own = route(file, () => new Response('x', { headers: { 'Content-Security-Policy': 'sandbox' } }))
    for (const response of [await get({ cookie }), await get(), await redirecting(new Request(address))]) {
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(response.headers.get('strict-transport-security')).toBeNull()
    }
    expect((await redirecting(new Request(address))).headers.get('location')).toBe('http://localhost:3100/x')
    expect((await own(new Request(address))).headers.get('content-security-policy')).toBe('sandbox')
  })
  test('sends our errors as they are, and others as internal with the cause only in the log', async () => {
    const failing = (error: unknown) =>
      route({ summary: 'A test', anonymous: true }, () => {
        throw error
      })(new Request(address))
    expect((await failing(notFound('event'))).status).toBe(404)
    expect(await errorOf(await failing(invalid('from', 'A date is missing.')))).toEqual({
      code: 'invalid',
      message: 'A date is missing.',
      fields: { from: 'A date is missing.' },
    })
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const secret = new Error('select password_hash from users at /srv/app')
    const response = await failing(secret)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('password_hash')
    expect(log).toHaveBeenCalledWith(secret)
    log.mockRestore()
  })
  test('sends 429 with Retry-After, counted per person', async () => {
    const limited = route({ ...json, anonymous: true, limit: { name: 'test', tries: 2, seconds: 60 } }, () => ({}))
    const ask = (headers: Record<string, string>) => limited(new Request(address, { headers }))
    expect([(await ask({ cookie })).status, (await ask({ cookie })).status]).toEqual([200, 200])
    const refused = await ask({ cookie })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
    expect((await errorOf(refused)).code).toBe('rate_limited')
    expect((await ask({})).status).toBe(200)
  })
})
