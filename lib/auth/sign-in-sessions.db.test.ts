import { beforeAll, expect, test } from 'vitest'
import { createToken, listTokens, revokeToken } from '@/lib/auth/access-tokens'
import { endSession, endSessions, listSessions, signOut, startSession } from '@/lib/auth/sign-in-sessions'
import { ownerOfToken, viewerFor } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import { tokenHash } from '@/lib/security/random-token'
import { createPerson } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

let alice: Viewer
let mallory: Viewer
const start = (viewer: Viewer) => startSession(viewer.userId, 'curl/8', new Date())
const devicesOf = async (viewer: Viewer) => (await listSessions(viewer, null)).length

beforeAll(async () => {
  alice = await createPerson('alice')
  mallory = await createPerson('mallory')
})

test("lists the person's own sessions with the current one first, and does not find another person’s", async () => {
  const [one, two] = [await start(alice), await start(alice)]
  await start(mallory)
  const listed = await listSessions(alice, tokenHash(one))
  expect(listed.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
    [tokenHash(one), true],
    [tokenHash(two), false],
  ])
  await expect(endSession(mallory, tokenHash(one), 'x')).rejects.toMatchObject({ code: 'not_found' })
  expect(await devicesOf(alice)).toBe(2)
  await endSession(alice, tokenHash(two), 'x')
  expect(await devicesOf(alice)).toBe(1)
})

test('ends the current session, all other sessions, and all sessions', async () => {
  await endSessions(alice, 'x')
  const [one, two, three] = [await start(alice), await start(alice), await start(alice)]
  await signOut(three, 'x')
  await signOut(three, 'x')
  expect(await devicesOf(alice)).toBe(2)
  expect(await endSessions(alice, 'x', tokenHash(one))).toBe(1)
  expect((await listSessions(alice, null)).map(({ id }) => id)).toEqual([tokenHash(one)])
  expect(two).not.toBe(one)
  expect(await endSessions(alice, 'x')).toBe(1)
  expect(await devicesOf(alice)).toBe(0)
  expect(await devicesOf(mallory)).toBe(1)
  expect(await db.auditEntry.count({ where: { userId: alice.userId, event: 'sign_out' } })).toBe(1)
})

test('a token is shown once, stored as a hash and identifies only its owner', async () => {
  const { token, id, lastFour } = await createToken(alice, { name: '  laptop script ', scope: 'all' })
  expect(token).toMatch(/^mm_[\w-]{43}$/)
  expect(token.endsWith(lastFour)).toBe(true)
  expect(JSON.stringify(await db.personalAccessToken.findMany())).not.toContain(token)
  expect(await listTokens(alice)).toMatchObject([{ id, name: 'laptop script', lastUsedAt: null }])
  const now = new Date()
  expect(await ownerOfToken(token, now)).toMatchObject({ viewer: await viewerFor(alice.userId, now), scope: 'all' })
  expect((await listTokens(alice))[0]?.lastUsedAt).toEqual(now)
  expect(await ownerOfToken(`${token}x`, now)).toBeNull()
  expect(await listTokens(mallory)).toEqual([])
  await expect(revokeToken(mallory, id)).rejects.toMatchObject({ code: 'not_found' })
  await revokeToken(alice, id)
  expect(await ownerOfToken(token, now)).toBeNull()
  await expect(revokeToken(alice, id)).rejects.toMatchObject({ code: 'not_found' })
  for (const name of ['', '   ', 'x'.repeat(61)])
    await expect(createToken(alice, { name, scope: 'all' })).rejects.toThrow()
})
