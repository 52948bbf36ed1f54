import { beforeAll, expect, test } from 'vitest'
import { sealDevice } from '@/lib/auth/device-cookie'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { signIn } from '@/lib/sign-in/sign-in'
import { viewerOfSession } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { tokenHash } from '@/lib/security/random-token'
import { goodPassword, createPerson } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

let alice: Viewer
let addresses = 0
const caller = (address = `10.1.0.${(addresses += 1)}`): Caller => ({
  address,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
})
const attempt = (login: string, password = goodPassword, from = caller()) =>
  signIn({ login, password }, from, new Date())
const cookieHeader = async (sessionId: string) =>
  new Headers({ cookie: `a=b; ${sessionCookie.name}=${await sealSession(sessionId)}` })
const wrong = { code: 'unauthorized', message: 'Wrong username or password.' }

beforeAll(async () => {
  alice = await createPerson('alice', { timeZone: 'America/New_York' })
})

test('signs in by username or email with a new session each time', async () => {
  const [first, second] = [await attempt('alice'), await attempt('alice@example.org')]
  expect(first.userId).toBe(alice.userId)
  expect(second.sessionId).not.toBe(first.sessionId)
  const rows = await db.session.findMany({ where: { userId: alice.userId } })
  expect(rows.map((row) => row.device)).toEqual(['Firefox on Linux', 'Firefox on Linux'])
  expect(JSON.stringify(rows)).not.toContain(first.sessionId)
  expect(await viewerOfSession(await cookieHeader(first.sessionId), new Date())).toMatchObject({
    userId: alice.userId,
    timeZone: 'America/New_York',
  })
})

test('an unknown name and a wrong password give the same error', async () => {
  await expect(attempt('nobody')).rejects.toMatchObject(wrong)
  await expect(attempt('alice', 'seventeen green pearS')).rejects.toMatchObject(wrong)
  await expect(attempt("alice' or '1'='1")).rejects.toMatchObject(wrong)
  await expect(attempt('a'.repeat(254), 'x'.repeat(1000))).rejects.toMatchObject(wrong)
  const failed = await db.auditEntry.findMany({ where: { event: 'sign_in_failed' } })
  expect(failed.map(({ userId }) => userId)).toEqual([null, alice.userId, null, null])
})

test('failures slow an account down from everywhere, but never lock its owner out', async () => {
  const { userId } = await createPerson('bob')
  for (const login of ['bob', 'nobody-at-all']) {
    const waits: number[] = []
    const attemptWaiting = (name: string, password: string) =>
      signIn({ login: name, password }, caller(), new Date(), async (ms) => waits.push(ms))
    // All at once, because each attempt must be counted before its password is checked.
    const results = await Promise.allSettled(Array.from({ length: 25 }, () => attemptWaiting(login, 'wrong password')))
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.code : 'in'))).toEqual(
      Array(25).fill('unauthorized'),
    )
    expect(waits.sort((a, b) => a - b)).toEqual([
      ...Array(10).fill(0),
      1000,
      2000,
      4000,
      8000,
      ...Array(11).fill(16_000),
    ])
    if (login !== 'bob') continue
    // Signing in with the email waits for the same account.
    expect(await attemptWaiting('bob@example.org', goodPassword)).toMatchObject({ userId })
    expect(waits.at(-1)).toBe(16_000)
  }
})

test('a device that has signed in before neither waits nor shares an address with strangers', async () => {
  const [carol, dave] = [await createPerson('carol'), await createPerson('dave')]
  const from = caller()
  for (let i = 0; i < 10; i += 1) await expect(attempt('carol', 'wrong password', from)).rejects.toMatchObject(wrong)
  for (let i = 0; i < 8; i += 1)
    await signIn({ login: 'carol', password: 'wrong password' }, caller(), new Date(), async () => {}).catch(() => {})
  const waits: number[] = []
  const wait = async (ms: number) => waits.push(ms)
  const device = await sealDevice(await sealDevice(undefined, dave.userId), carol.userId)
  const known = (password: string) => signIn({ login: 'carol', password }, { ...from, device }, new Date(), wait)
  await expect(known(goodPassword)).resolves.toMatchObject({ userId: carol.userId })
  expect(waits).toEqual([])
  // Its own failures count, so a stolen cookie is worth ten tries.
  for (let i = 0; i < 10; i += 1) await expect(known('wrong password')).rejects.toMatchObject(wrong)
  const refused = await known(goodPassword).catch((error: unknown) => error)
  expect(refused).toMatchObject({ code: 'rate_limited', retryAfterSeconds: expect.any(Number) })
  expect(refused).toHaveProperty('message', expect.stringMatching(/Wait 1[45] minutes/))
  // The cookie of another account, a session's or a made-up one is worth nothing.
  const others = [await sealDevice(undefined, dave.userId), await sealSession('x'), 'made up']
  for (const other of others)
    await expect(attempt('carol', goodPassword, { ...from, device: other })).rejects.toMatchObject({
      code: 'rate_limited',
    })
})

test('refuses an address after ten failures with any names, not counting successes', async () => {
  const from = caller()
  for (let i = 0; i < 12; i += 1) await attempt('alice', goodPassword, from)
  for (let i = 0; i < 10; i += 1)
    await expect(attempt(`nobody${i}`, 'wrong password', from)).rejects.toMatchObject(wrong)
  await expect(attempt('alice', goodPassword, from)).rejects.toMatchObject({ code: 'rate_limited' })
  await expect(attempt('alice')).resolves.toBeDefined()
}, 60_000)

test.each([
  [
    'scrypt',
    'scrypt:32768:8:1$vv5jve3oODmUP29v$be74ab670dc0ee850a6e4ebd66b9a12e0bfca2aba1f9cd64f32bf62' +
      'f9459d271fd46d99d41daf36f2b3c84fcd412947940e337a7a8558c6cc1f202380cb80679',
  ],
  ['pbkdf2', 'pbkdf2:sha256:1000000$0VYptfCZ35cssESi$b0b6d50c0ad7291187b980291a160b5d4ce767748b3cae8f34b7fac43289b81e'],
  ['old-argon2', '$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$placeholder'],
])('an account with a %s hash can sign in and gets a current hash', async (name, stored) => {
  const { hash } = await import('@node-rs/argon2')
  const passwordHash =
    name === 'old-argon2' ? await hash('listen to this', { memoryCost: 1024, timeCost: 1, parallelism: 1 }) : stored
  const { userId } = await createPerson(name)
  await db.user.update({ where: { id: userId }, data: { passwordHash } })
  await expect(attempt(name, 'listen to that')).rejects.toMatchObject(wrong)
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).toBe(passwordHash)
  await attempt(name, 'listen to this')
  expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
  )
  await attempt(name, 'listen to this')
  expect(await db.auditEntry.count({ where: { userId, event: 'password_rehashed' } })).toBe(1)
})

test('refuses every password for an account without one', async () => {
  const { userId } = await createPerson('spotify-only')
  await db.user.update({ where: { id: userId }, data: { passwordHash: null } })
  await expect(attempt('spotify-only', 'a password that belongs to nobody')).rejects.toMatchObject(wrong)
})

test("updates a session's last use once a minute, extends it while it is used, and ends it with its row", async () => {
  const begun = new Date('2026-01-01T12:00:00Z')
  const { sessionId } = await signIn({ login: 'alice', password: goodPassword }, caller(), begun)
  const headers = await cookieHeader(sessionId)
  const row = () => db.session.findUniqueOrThrow({ where: { idHash: tokenHash(sessionId) } })
  const at = (minutes: number) => new Date(begun.getTime() + minutes * 60_000)
  await viewerOfSession(headers, at(0.5))
  expect((await row()).lastSeenAt).toEqual(begun)
  await viewerOfSession(headers, at(2))
  expect((await row()).lastSeenAt).toEqual(at(2))
  const days = 24 * 60
  expect(await viewerOfSession(headers, at(29 * days))).not.toBeNull()
  expect(await viewerOfSession(headers, at(58 * days))).not.toBeNull()
  expect(await viewerOfSession(headers, at(89 * days))).toBeNull()
  await db.session.delete({ where: { idHash: tokenHash(sessionId) } })
  expect(await viewerOfSession(headers, at(58 * days))).toBeNull()
})
