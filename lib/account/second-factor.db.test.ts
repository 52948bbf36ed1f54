import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { ownerOfToken } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import { createPasswordReset, resetPassword } from '@/lib/sign-in/password-reset'
import { checkSecondFactor } from '@/lib/sign-in/second-factor'
import { signIn } from '@/lib/sign-in/sign-in'
import { bearerHeader } from '@/lib/testing/auth-headers'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'
import {
  confirmSecondFactor,
  readSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './second-factor-settings'

let addresses = 0
const caller = () => ({ address: `10.9.0.${(addresses += 1)}`, userAgent: '' })
const start = new Date('2026-03-01T12:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const refused = { code: 'unauthorized' }

/** RFC 6238 with SHA-1, six digits and steps of 30 seconds, written out as the RFC has it. */
function codeAt(secret: string, at: Date): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function turnOn(person: Viewer) {
  const viewer = { ...person, now: start }
  const { secret } = await startSecondFactor(viewer, { password: goodPassword }, caller())
  return { viewer, secret, codes: await confirmSecondFactor(viewer, { code: codeAt(secret, start) }, caller()) }
}

test('is turned on by the password and a first code, and only then asked for at sign-in', async () => {
  const viewer = { ...(await createPerson('alice')), now: start }
  const at = (code?: string) => signIn({ login: 'alice', password: goodPassword, code }, caller(), later(60))
  await expect(startSecondFactor(viewer, { password: 'wrong' }, caller())).rejects.toMatchObject({ code: 'invalid' })
  const { secret, picture } = await startSecondFactor(viewer, { password: goodPassword }, caller())
  expect(picture).toMatch(/^<svg/)
  await expect(at()).resolves.toMatchObject({ userId: viewer.userId })
  await expect(confirmSecondFactor(viewer, { code: '000000' }, caller())).rejects.toMatchObject({ code: 'invalid' })
  const codes = await confirmSecondFactor(viewer, { code: codeAt(secret, start) }, caller())
  expect(new Set(codes).size).toBe(10)
  expect(codes[0]).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/)
  const row = JSON.stringify(await db.secondFactor.findUniqueOrThrow({ where: { userId: viewer.userId } }))
  for (const hidden of [secret, ...codes]) expect(row).not.toContain(hidden)
  await expect(at()).rejects.toMatchObject(refused)
  await expect(at(codeAt(secret, later(60)))).resolves.toMatchObject({ userId: viewer.userId })
  expect(await readSecondFactor(viewer)).toEqual({ isOn: true, recoveryCodesLeft: 10 })
})

test('a code works once, and within 30 seconds of its own half minute', async () => {
  const { viewer, secret } = await turnOn(await createPerson('bob'))
  const use = (codeOf: number, at: number) =>
    checkSecondFactor(viewer.userId, codeAt(secret, later(codeOf)), caller(), later(at))
  await expect(use(0, 0)).rejects.toMatchObject(refused) // turned it on
  await use(60, 90)
  await expect(use(60, 90)).rejects.toMatchObject(refused)
  await expect(use(30, 90)).rejects.toMatchObject(refused)
  await use(120, 91)
  await expect(use(300, 91)).rejects.toMatchObject(refused)
  const both = await Promise.allSettled([use(600, 600), use(600, 600)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('five wrong codes close the account’s second step for a while, from wherever they come', async () => {
  const { viewer, secret } = await turnOn(await createPerson('carol'))
  for (let tries = 0; tries < 5; tries += 1)
    await expect(checkSecondFactor(viewer.userId, '000000', caller(), later(600))).rejects.toMatchObject(refused)
  await expect(
    checkSecondFactor(viewer.userId, codeAt(secret, later(600)), caller(), later(600)),
  ).rejects.toMatchObject({ code: 'rate_limited' })
})

test('each recovery code signs in once, typed in any way, until they are renewed', async () => {
  const { viewer, codes } = await turnOn(await createPerson('dave'))
  const [first = '', second = ''] = codes
  await checkSecondFactor(viewer.userId, ` ${first.toUpperCase().replaceAll('-', ' ')}`, caller(), start)
  await expect(checkSecondFactor(viewer.userId, first, caller(), start)).rejects.toMatchObject(refused)
  expect((await readSecondFactor(viewer)).recoveryCodesLeft).toBe(9)
  const [renewed = ''] = await renewRecoveryCodes(viewer, { password: goodPassword }, caller())
  await expect(checkSecondFactor(viewer.userId, second, caller(), start)).rejects.toMatchObject(refused)
  await checkSecondFactor(viewer.userId, renewed, caller(), start)
})

test('a mailed link alone does not sign in, access tokens work as before, and the password turns it off', async () => {
  const { viewer } = await turnOn(await createPerson('erin'))
  const token = (await bearerHeader(viewer.userId)).authorization.replace('Bearer ', '')
  expect(await ownerOfToken(token, new Date())).not.toBeNull()
  const link = (await createPasswordReset(viewer.userId, start)).replace('/reset-password/', '')
  expect(await resetPassword({ token: link, password: 'eleven purple foxes' }, caller(), start)).toEqual({
    userId: viewer.userId,
    sessionId: null,
  })
  await expect(removeSecondFactor(viewer, { password: goodPassword }, caller())).rejects.toMatchObject({
    code: 'invalid',
  })
  await removeSecondFactor(viewer, { password: 'eleven purple foxes' }, caller())
  await expect(signIn({ login: 'erin', password: 'eleven purple foxes' }, caller(), start)).resolves.toMatchObject({
    userId: viewer.userId,
  })
})
