import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { goodPassword, createPerson } from '@/lib/testing/test-person'
import { mailPasswordReset, takeResetAttempt } from './mail-password-reset'
import { createPasswordReset, findPasswordReset, ResetPassword, resetPassword } from './password-reset'
import { signIn } from './sign-in'

const mailServer = await vi.hoisted(async () => {
  const { smtpServer } = await import('@/lib/testing/smtp-server')
  const server = await smtpServer()
  process.env.SMTP_URL = server.url
  process.env.MAIL_FROM = 'MusicMuse <music@example.org>'
  process.env.NEXTAUTH_URL = 'https://music.example.org'
  return server
})
afterAll(() => mailServer.close())
beforeEach(() => void (mailServer.received.length = 0))

let addresses = 0
const caller = (): Caller => ({ address: `10.4.0.${(addresses += 1)}`, userAgent: '' })
const newPassword = 'eleven purple foxes'
const asked = new Date('2026-05-01T12:00:00Z')
const after = (minutes: number) => new Date(asked.getTime() + minutes * 60_000)
const tokenOf = (path: string) => path.replace('/reset-password/', '')
const linkFor = async (userId: number) => tokenOf(await createPasswordReset(userId, asked))
const reset = (token: string, now = after(1), password = newPassword) =>
  resetPassword({ token, password }, caller(), now)
const gone = { code: 'not_found', message: 'This link is no longer valid. Ask for a new one.' }

test('the mail goes to the address of the account, by username or email, with a link that opens', async () => {
  const { userId } = await createPerson('alice')
  await mailPasswordReset('alice', caller(), asked)
  await mailPasswordReset('alice@example.org', caller(), asked)
  expect(mailServer.received.map(({ to }) => to)).toEqual([['alice@example.org'], ['alice@example.org']])
  const source = mailServer.received[0]?.source.replaceAll('=\r\n', '') ?? ''
  expect(source).toContain('From: MusicMuse <music@example.org>')
  expect(source).toContain('Subject: Set a new password')
  const token = /https:\/\/music\.example\.org\/reset-password\/([\w-]{43})/.exec(source)?.[1] ?? ''
  expect(await findPasswordReset(token, after(29))).toMatchObject({ id: userId, username: 'alice' })
  expect(JSON.stringify(await db.passwordReset.findMany())).not.toContain(token)
})

test('nobody gets a mail where there is no such account', async () => {
  await mailPasswordReset('nobody', caller(), asked)
  await mailPasswordReset('nobody@example.org', caller(), asked)
  expect(mailServer.received).toEqual([])
})

test('the link sets the password, ends every session and signs in here', async () => {
  const { userId } = await createPerson('bob')
  for (const agent of ['one', 'two']) await startSession(userId, agent, asked)
  await reset(await linkFor(userId))
  expect(await db.session.count({ where: { userId } })).toBe(1)
  await expect(signIn({ login: 'bob', password: goodPassword }, caller(), asked)).rejects.toThrow()
  await expect(signIn({ login: 'bob', password: newPassword }, caller(), asked)).resolves.toMatchObject({ userId })
  const lines = await db.auditEntry.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  expect(lines.map(({ event, detail }) => [event, detail]).slice(1, 3)).toEqual([
    ['password_reset_requested', {}],
    ['password_reset', { sessions: 2 }],
  ])
})

test('a link works once, and takes the person’s other links with it', async () => {
  const { userId } = await createPerson('carol')
  const [link, other] = [await linkFor(userId), await linkFor(userId)]
  const results = await Promise.allSettled(Array.from({ length: 3 }, () => reset(link)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const token of [link, other, 'made up', '']) {
    expect(await findPasswordReset(token, after(1))).toBeNull()
    await expect(reset(token)).rejects.toMatchObject(gone)
  }
})

test('a link works for 30 minutes', async () => {
  const { userId } = await createPerson('dave')
  const link = await linkFor(userId)
  expect(await findPasswordReset(link, after(29.9))).not.toBeNull()
  expect(await findPasswordReset(link, after(30))).toBeNull()
  await expect(reset(link, after(30))).rejects.toMatchObject(gone)
})

test('a password that is refused does not use the link up', async () => {
  const { userId } = await createPerson('erin-in-the-evening')
  const link = await linkFor(userId)
  expect(ResetPassword.safeParse({ token: link, password: 'short' }).success).toBe(false)
  await expect(reset(link, after(1), 'erin-in-the-evening')).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  })
  await expect(reset(link)).resolves.toBeDefined()
})

test('an account without a password gets one', async () => {
  const { userId } = await createPerson('frank')
  await db.user.update({ where: { id: userId }, data: { passwordHash: null } })
  await reset(await linkFor(userId))
  await expect(signIn({ login: 'frank', password: newPassword }, caller(), asked)).resolves.toBeDefined()
})

test('three requests an hour for one name, whether or not it exists', async () => {
  for (const login of ['alice', 'nobody']) {
    for (let i = 0; i < 3; i += 1) await takeResetAttempt(login, caller())
    await expect(takeResetAttempt(login, caller())).rejects.toMatchObject({ code: 'rate_limited' })
  }
})

test('twenty requests an hour from one address', async () => {
  const from = caller()
  for (let i = 0; i < 20; i += 1) await takeResetAttempt(`name-${i}`, from)
  await expect(takeResetAttempt('another', from)).rejects.toMatchObject({ code: 'rate_limited' })
})
