import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import { SignUp } from './create-user'
import { confirmSignUp, mailSignUp, pendingSignUp, prepareSignUp } from './mail-sign-up'
import { signIn } from './sign-in'
import { signUp } from './sign-up'

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
const caller = (address = `10.7.0.${(addresses += 1)}`): Caller => ({ address, userAgent: '' })
const asked = new Date('2026-05-01T12:00:00Z')
const after = (hours: number) => new Date(asked.getTime() + hours * 3_600_000)
const account = (username: string, email = `${username}@example.org`) =>
  SignUp.parse({ username, email, password: goodPassword, timeZone: 'Europe/Paris', locale: 'en-US' })
const source = () => (mailServer.received[0]?.source ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
const token = () => /\/sign-up\/confirm\/(v1[\w.-]+)/.exec(source())?.[1] ?? ''

test('the mailed link creates the account, signs in, and works for a day', async () => {
  await mailSignUp(await prepareSignUp(account('alice'), caller(), asked), asked)
  expect(await db.user.count()).toBe(0)
  expect(mailServer.received.map(({ to }) => to)).toEqual([['alice@example.org']])
  expect(pendingSignUp(token(), after(25))).toBeNull()
  await expect(confirmSignUp(`${token()}x`, caller(), after(1))).rejects.toMatchObject({ code: 'not_found' })
  const { userId } = await confirmSignUp(token(), caller(), after(23))
  expect(await db.user.findUniqueOrThrow({ where: { id: userId }, include: { settings: true } })).toMatchObject({
    username: 'alice',
    email: 'alice@example.org',
    settings: { timeZone: 'Europe/Paris', clock: '12h' },
  })
  await expect(signIn({ login: 'alice', password: goodPassword }, caller(), asked)).resolves.toMatchObject({ userId })
  await expect(confirmSignUp(token(), caller(), after(23))).rejects.toMatchObject({ code: 'conflict' })
})

test('a taken email gets the same answer as a new one, and its owner a mail that says so', async () => {
  await createPerson('bob')
  const prepared = await prepareSignUp(account('robert', 'bob@example.org'), caller(), asked)
  expect(Object.keys(prepared)).toEqual(Object.keys(await prepareSignUp(account('carol'), caller(), asked)))
  await mailSignUp(prepared, asked)
  expect(mailServer.received.map(({ to }) => to)).toEqual([['bob@example.org']])
  expect(source()).toContain('Subject: You already have an account')
  expect(token()).toBe('')
})

test('a taken username is told at once, and one email gets at most three mails an hour', async () => {
  await expect(prepareSignUp(account('bob', 'other@example.org'), caller(), asked)).rejects.toMatchObject({
    code: 'conflict',
    fields: { username: expect.any(String) },
  })
  for (let i = 0; i < 3; i += 1) await prepareSignUp(account('dave'), caller(), asked)
  await expect(prepareSignUp(account('dave'), caller(), asked)).rejects.toMatchObject({ code: 'rate_limited' })
})

test('without mail, five taken emails are told to an address in an hour, however many it tries at once', async () => {
  const from = caller()
  for (const name of ['erin', 'frank', 'grace'].map((each) => account(each))) await signUp(name, from, asked)
  const tries = Array.from({ length: 40 }, (_, i) => signUp(account(`guess${i}`, 'bob@example.org'), from, asked))
  const codes = (await Promise.allSettled(tries)).map((result) =>
    result.status === 'rejected' ? result.reason.code : 'in',
  )
  expect(codes.filter((code) => code === 'conflict')).toHaveLength(5)
  expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(35)
})
