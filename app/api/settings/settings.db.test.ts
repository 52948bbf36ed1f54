import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import * as email from '@/app/api/settings/email/route'
import * as password from '@/app/api/settings/password/route'
import * as settings from '@/app/api/settings/route'
import * as session from '@/app/api/sessions/[id]/route'
import * as sessions from '@/app/api/sessions/route'
import * as token from '@/app/api/tokens/[id]/route'
import * as tokens from '@/app/api/tokens/route'
import * as profile from '@/app/api/user_profile/route'
import * as picture from '@/app/api/pictures/[key]/route'
import { createToken } from '@/lib/auth/access-tokens'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { ownerOfToken, viewerFor } from '@/lib/auth/current-viewer'
import { tokenHash } from '@/lib/security/random-token'
import { goodPassword, createPerson } from '@/lib/testing/test-person'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import type { Viewer } from '@/lib/viewer'

type Route = (request: Request, context?: { params: Promise<Record<string, string>> }) => Promise<Response>

let alice: Viewer
let mallory: Viewer
let asAlice: Record<string, string>
let asMallory: Record<string, string>

beforeAll(async () => {
  alice = await createPerson('alice')
  mallory = await createPerson('mallory')
  asAlice = { authorization: `Bearer ${(await createToken(alice, { name: 'test', scope: 'all' })).token}` }
  asMallory = { authorization: `Bearer ${(await createToken(mallory, { name: 'test', scope: 'all' })).token}` }
})

async function call(
  route: Route,
  method: string,
  headers: Record<string, string>,
  { body, params }: { body?: unknown; params?: Record<string, string> } = {},
) {
  const init =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } }
  const response = await route(
    new Request('http://localhost:3100/api', { method, headers, ...init }),
    params && { params: Promise.resolve(params) },
  )
  const text = await response.text()
  return { status: response.status, json: text ? z.record(z.string(), z.unknown()).parse(JSON.parse(text)) : null }
}

test('returns settings, changes some of them and names an unknown field', async () => {
  const { json } = await call(settings.GET, 'GET', asAlice)
  expect(json).toMatchObject({
    settings: { username: 'alice', email: 'alice@example.org', week_start: 1, privacy: { history: 'only_me' } },
  })
  expect(JSON.stringify(json)).not.toMatch(/hash|argon/i)
  expect(
    (await call(settings.PATCH, 'PATCH', asAlice, { body: { bio: 'hi', privacy: { history: 'friends' } } })).json,
  ).toMatchObject({ settings: { bio: 'hi', privacy: { history: 'friends', profile: 'everyone' } } })
  expect(await call(settings.PATCH, 'PATCH', asAlice, { body: { username: 'root' } })).toMatchObject({
    status: 400,
    json: { error: { code: 'invalid', fields: { username: expect.any(String) } } },
  })
  expect((await call(settings.GET, 'GET', asMallory)).json).toMatchObject({
    settings: { username: 'mallory', bio: null },
  })
  expect((await call(settings.GET, 'GET', {})).status).toBe(401)
})

test('changes how dates and times are written, from then on for every request', async () => {
  const body = { date_order: 'month_day', clock: '12h' }
  expect((await call(settings.GET, 'GET', asMallory)).json).toMatchObject({
    settings: { date_order: 'day_month', clock: '24h' },
  })
  expect((await call(settings.PATCH, 'PATCH', asMallory, { body })).json).toMatchObject({ settings: body })
  expect(await viewerFor(mallory.userId, new Date())).toMatchObject({ dateOrder: 'month_day', clock: '12h' })
  expect((await call(settings.PATCH, 'PATCH', asMallory, { body: { clock: '13h' } })).status).toBe(400)
})

test('many changes of different settings at once all succeed', async () => {
  const bodies = ['Asia/Tokyo', 'Europe/Paris', 'America/Lima'].flatMap((time_zone) => [
    { time_zone },
    { bio: `In ${time_zone}`, theme: 'dark' },
  ])
  for (let round = 0; round < 5; round++) {
    const replies = await Promise.all(bodies.map((body) => call(settings.PATCH, 'PATCH', asMallory, { body })))
    expect(replies.map(({ status }) => status)).toEqual(bodies.map(() => 200))
  }
})

test('changing the email or password requires the password', async () => {
  expect(
    await call(email.PUT, 'PUT', asAlice, { body: { email: 'x@example.org', password: 'wrong password' } }),
  ).toMatchObject({ status: 400, json: { error: { fields: { password: expect.any(String) } } } })
  expect(
    (await call(email.PUT, 'PUT', asAlice, { body: { email: 'x@example.org', password: goodPassword } })).status,
  ).toBe(204)
  expect(
    (
      await call(password.PUT, 'PUT', asAlice, {
        body: { current_password: goodPassword, new_password: 'password123' },
      })
    ).json,
  ).toMatchObject({ error: { fields: { new_password: expect.any(String) } } })
  expect(
    (
      await call(password.PUT, 'PUT', asAlice, {
        body: { current_password: goodPassword, new_password: 'eighteen red apples' },
      })
    ).status,
  ).toBe(204)
})

test('a token is created, listed without its secret and revoked only by its owner', async () => {
  const made = await call(tokens.POST, 'POST', asAlice, { body: { name: 'phone' } })
  const { id, secret } = z.object({ token: z.object({ id: z.number(), secret: z.string() }) }).parse(made.json).token
  expect(made.status).toBe(201)
  expect(await ownerOfToken(secret, new Date())).toMatchObject({ viewer: { userId: alice.userId }, scope: 'all' })
  expect(JSON.stringify((await call(tokens.GET, 'GET', asAlice)).json)).not.toContain(secret)
  const revoke = (headers: Record<string, string>) =>
    call(token.DELETE, 'DELETE', headers, { params: { id: String(id) } })
  expect([(await revoke(asMallory)).status, (await revoke(asAlice)).status, (await revoke(asAlice)).status]).toEqual([
    404, 204, 404,
  ])
  expect(await ownerOfToken(secret, new Date())).toBeNull()
  expect((await call(token.DELETE, 'DELETE', asAlice, { params: { id: '1e99' } })).status).toBe(400)
})

test('a token that only submits plays opens nothing else', async () => {
  const made = await call(tokens.POST, 'POST', asAlice, { body: { name: 'player', scope: 'submit' } })
  expect(made).toMatchObject({ status: 201, json: { token: { scope: 'submit' } } })
  const { secret } = z.object({ token: z.object({ secret: z.string() }) }).parse(made.json).token
  const asPlayer = { authorization: `Bearer ${secret}` }
  for (const handler of [settings.GET, tokens.GET, profile.GET])
    expect((await call(handler, 'GET', asPlayer)).status).toBe(401)
  expect((await call(tokens.POST, 'POST', asPlayer, { body: { name: 'more' } })).status).toBe(401)
  expect((await call(tokens.POST, 'POST', asAlice, { body: { name: 'player', scope: 'read' } })).status).toBe(400)
})

test('sessions are listed and ended only by their owner, and an ended cookie is refused', async () => {
  const sessionId = await startSession(alice.userId, 'curl/8', new Date())
  const cookie = { cookie: `${sessionCookie.name}=${await sealSession(sessionId)}` }
  expect((await call(sessions.GET, 'GET', cookie)).json).toMatchObject({
    sessions: [{ id: tokenHash(sessionId), device: 'curl', is_current: true }],
  })
  const end = (headers: Record<string, string>) =>
    call(session.DELETE, 'DELETE', headers, { params: { id: tokenHash(sessionId) } })
  expect([(await end(asMallory)).status, (await end(asAlice)).status, (await end(asAlice)).status]).toEqual([
    404, 204, 404,
  ])
  expect((await call(sessions.GET, 'GET', cookie)).status).toBe(401)
})

test('refuses a picture name that is not a key', async () => {
  for (const key of ['../../secret', '..%2Fsecret', 'A'.repeat(32), '0'.repeat(31), ''])
    expect((await call(picture.GET, 'GET', {}, { params: { key } })).status).toBe(400)
  expect((await call(picture.GET, 'GET', {}, { params: { key: '0'.repeat(32) } })).status).toBe(404)
})

test('every figure uses a new time zone before the change is confirmed', async () => {
  const traveller = await createListener()
  const asTraveller = {
    authorization: `Bearer ${(await createToken(traveller.viewer(), { name: 'test', scope: 'all' })).token}`,
  }
  await addPlays(traveller, [{ at: '2024-02-29T23:30:00Z' }])
  expect(await call(settings.PATCH, 'PATCH', asTraveller, { body: { time_zone: 'Asia/Tokyo' } })).toMatchObject({
    status: 200,
    json: { settings: { time_zone: 'Asia/Tokyo', counted_time_zone: 'Asia/Tokyo' } },
  })
  const { json } = await call(profile.GET, 'GET', asTraveller)
  // 1 March, a Friday, 8:30 in Tokyo
  expect(json?.by_hour).toContainEqual({ hour: 8, plays: 1 })
  expect(json?.by_weekday).toContainEqual({ weekday: 5, plays: 1 })
})
