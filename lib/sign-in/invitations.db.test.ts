import { beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import { SignUp } from './create-user'
import { createInvitation, maySignUp } from './invitations'
import { signUp } from './sign-up'

vi.hoisted(() => void (process.env.SIGN_UP = 'invite'))

let addresses = 0
const caller = (): Caller => ({ address: `10.9.0.${(addresses += 1)}`, userAgent: '' })
const now = new Date('2026-05-01T12:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const account = (username: string) =>
  SignUp.parse({ username, email: `${username}@example.org`, password: goodPassword, timeZone: 'UTC' })
const invite = async () => new URL(await createInvitation(now)).searchParams.get('invitation') ?? ''

beforeAll(() => createPerson('taken'))

test('an invitation lets one person in, within two weeks', async () => {
  const token = await invite()
  expect([await maySignUp(token, later(13)), await maySignUp(token, later(15))]).toEqual([true, false])
  await expect(signUp(account('early'), caller(), now)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(signUp(account('late'), caller(), later(15), token)).rejects.toMatchObject({ code: 'forbidden' })
  const names = ['anna', 'berta', 'clara'].map((name) => signUp(account(name), caller(), later(1), token))
  const outcomes = await Promise.allSettled(names)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await db.user.count()).toBe(2)
})

test('a sign-up that fails leaves the invitation to use', async () => {
  const token = await invite()
  await expect(signUp(account('taken'), caller(), now, token)).rejects.toMatchObject({ code: 'conflict' })
  await expect(signUp(account('dora'), caller(), now, token)).resolves.toHaveProperty('sessionId')
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(token)
})
