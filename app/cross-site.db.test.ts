import { NextRequest } from 'next/server'
import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createPerson } from '@/lib/testing/test-person'
import { cookieHeader } from '@/lib/testing/auth-headers'
import type { ServerAction } from '@/lib/testing/server-actions'

// Next's request scope, which exists only while Next answers a request.
const scope = vi.hoisted(() => {
  process.env.NEXTAUTH_URL = 'https://music.example.org'
  return { headers: new Headers() }
})
vi.mock('next/headers', () => ({
  headers: async () => scope.headers,
  cookies: async () => ({ get: () => undefined, getAll: () => [], set: () => {}, delete: () => {} }),
}))
vi.mock('next/server', async (original) => ({ ...(await original<object>()), after: () => {} }))
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))

const own = 'https://music.example.org'
const evil = 'https://evil.example'
const ownHost = { host: 'music.example.org' }
const forgedHost = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }

/** What tells a page of this site from everything else. Only the first two are this site's. */
const variants: [name: string, headers: Record<string, string>, passes: boolean][] = [
  ['same-origin', { 'sec-fetch-site': 'same-origin', origin: own, ...ownHost }, true],
  ['plain http, own origin', { origin: own, ...ownHost }, true],
  ['cross-site', { 'sec-fetch-site': 'cross-site', origin: evil, ...ownHost }, false],
  ['cross-site, forged origin', { 'sec-fetch-site': 'cross-site', origin: own, ...ownHost }, false],
  ['cross-site, origin and host forged along', { 'sec-fetch-site': 'cross-site', origin: evil, ...forgedHost }, false],
  ['cross-site, no origin', { 'sec-fetch-site': 'cross-site', ...ownHost }, false],
  ['same-site', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org', ...ownHost }, false],
  ['from the address bar', { 'sec-fetch-site': 'none', ...ownHost }, false],
  ['neither header', ownHost, false],
  ['another origin', { origin: evil, ...ownHost }, false],
  ['another origin, host forged along', { origin: evil, ...forgedHost }, false],
  ['an opaque origin', { origin: 'null', ...ownHost }, false],
]

const refusal = 'This request came from another site, so it was refused.'
const Refused = z.object({ error: z.object({ code: z.literal('forbidden'), message: z.string().startsWith(refusal) }) })

let userId: number
let actions: Map<string, ServerAction>
let routes: { name: string; call: (headers: Record<string, string>) => Promise<Response> }[]

beforeAll(async () => {
  userId = (await createPerson('alice')).userId
  actions = await (await import('@/lib/testing/server-actions')).serverActions()
  const { calls, send } = await import('@/app/_api-docs/testing/call')
  const changing = [...calls].filter(([, { method, path }]) => method !== 'GET' && path.startsWith('/api/'))
  const params = { id: 1, username: 'nobody', key: '0', year: 2020, kind: 'tracks', list: 'plays_added' }
  routes = changing.map(([name]) => ({
    name,
    call: (headers) => send(name, { params, body: {}, headers }),
  }))
})

const session = async () => ({ cookie: (await cookieHeader(userId)).cookie })
const isRefused = async (response: Response) => Refused.safeParse(await response.json().catch(() => null)).success

test.each(variants)('routes that change something: %s', async (_, headers, passes) => {
  expect(routes.length).toBeGreaterThan(25)
  const wrong: string[] = []
  for (const { name, call } of routes) {
    const response = await call({ ...(await session()), ...headers })
    if ((response.status === 403) === passes || (await isRefused(response)) === passes) wrong.push(name)
  }
  expect(wrong).toEqual([])
})

test.each(variants)('server actions: %s', async (_, headers, passes) => {
  const wrong: string[] = []
  for (const [name, action] of actions) {
    if (name === 'signOut') continue // it tells nothing: it calls an action and redirects
    scope.headers = new Headers({ ...(await session()), ...headers })
    const told: unknown = await action({}).catch((error: unknown) => ({ thrown: error }))
    if (Refused.safeParse(told).success === passes) wrong.push(name)
  }
  expect(wrong).toEqual([])
})

test.each(variants)('next-auth’s own forms: %s', async (_, headers, passes) => {
  const { POST } = await import('@/app/api/auth/[...nextauth]/route')
  // What passes fails afterwards, because next-auth misses the request scope.
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  for (const form of ['signout', 'callback/credentials', 'signin/spotify', 'session']) {
    scope.headers = new Headers({ ...(await session()), ...headers })
    const request = new NextRequest(`${own}/api/auth/${form}`, { method: 'POST', headers: scope.headers })
    const response = await POST(request, { params: Promise.resolve({ nextauth: form.split('/') }) })
    expect(await isRefused(response), form).toBe(!passes)
  }
  log.mockRestore()
})

test('a token needs none of it, since no browser sends it by itself', async () => {
  const { bearerHeader } = await import('@/lib/testing/auth-headers')
  for (const [name, headers] of variants)
    for (const { call } of routes.slice(0, 5))
      expect(await isRefused(await call({ ...(await bearerHeader(userId)), ...headers })), name).toBe(false)
})

test('nobody can write to the log through next-auth', async () => {
  const { POST } = await import('@/app/api/auth/[...nextauth]/route')
  const request = new NextRequest(`${own}/api/auth/_log`, { method: 'POST', body: '{}' })
  const response = await POST(request, { params: Promise.resolve({ nextauth: ['_log'] }) })
  expect(response.status).toBe(404)
  expect(response.headers.get('x-frame-options')).toBe('DENY')
})
