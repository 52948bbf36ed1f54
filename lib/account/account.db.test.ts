import { beforeAll, expect, test } from 'vitest'
import { changeEmail } from '@/lib/account/change-email'
import { changePassword } from '@/lib/account/change-password'
import { readSettings, SettingsForm, SettingsPatch, updateSettings } from '@/lib/account/settings'
import { listSessions, startSession } from '@/lib/auth/sign-in-sessions'
import { createPasswordReset, findPasswordReset } from '@/lib/sign-in/password-reset'
import { signIn } from '@/lib/sign-in/sign-in'
import { db } from '@/lib/db'
import { tokenHash } from '@/lib/security/random-token'
import { goodPassword, createPerson } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

let alice: Viewer
let bob: Viewer
const caller = { address: '10.2.0.1', userAgent: '' }

beforeAll(async () => {
  alice = await createPerson('alice')
  bob = await createPerson('bob')
})

test('changing the password requires the old one and ends every other session', async () => {
  const here = await startSession(alice.userId, '', new Date())
  await startSession(alice.userId, '', new Date())
  const change = (current_password: string, new_password: string) =>
    changePassword(alice, { current_password, new_password }, caller, tokenHash(here))
  await expect(change('not my password', 'eighteen red apples')).rejects.toMatchObject({
    code: 'invalid',
    fields: { current_password: expect.any(String) },
  })
  await expect(change('', 'eighteen red apples')).rejects.toMatchObject({ code: 'invalid' })
  await expect(change(goodPassword, 'ALICE@example.org')).rejects.toMatchObject({
    code: 'invalid',
    fields: { new_password: expect.any(String) },
  })
  expect(await listSessions(alice, null)).toHaveLength(2)
  await change(goodPassword, 'eighteen red apples')
  expect((await listSessions(alice, null)).map(({ id }) => id)).toEqual([tokenHash(here)])
  await expect(signIn({ login: 'alice', password: goodPassword }, caller, new Date())).rejects.toMatchObject({
    code: 'unauthorized',
  })
  await expect(signIn({ login: 'alice', password: 'eighteen red apples' }, caller, new Date())).resolves.toBeDefined()
})

test('changing the email requires the password and an address that is not taken', async () => {
  await expect(
    changeEmail(bob, { email: 'new@example.org', password: 'not my password' }, caller),
  ).rejects.toMatchObject({ code: 'invalid' })
  await expect(changeEmail(bob, { email: 'alice@example.org', password: goodPassword }, caller)).rejects.toMatchObject({
    code: 'conflict',
    fields: { email: expect.any(String) },
  })
  await changeEmail(bob, { email: 'new@example.org', password: goodPassword }, caller)
  await expect(signIn({ login: 'new@example.org', password: goodPassword }, caller, new Date())).resolves.toMatchObject(
    { userId: bob.userId },
  )
})

test('a new password or email ends reset links that were made before', async () => {
  const dave = await createPerson('dave')
  const link = async () => (await createPasswordReset(dave.userId, dave.now)).replace('/reset-password/', '')
  const [first, changed] = [await link(), 'twenty grey quinces']
  await changePassword(dave, { current_password: goodPassword, new_password: changed }, caller, null)
  expect(await findPasswordReset(first, dave.now)).toBeNull()
  const second = await link()
  await changeEmail(dave, { email: 'dave2@example.org', password: changed }, caller)
  expect(await findPasswordReset(second, dave.now)).toBeNull()
})

test('an account without a password can set one', async () => {
  const carol = await createPerson('carol')
  await db.user.update({ where: { id: carol.userId }, data: { passwordHash: null } })
  expect((await readSettings(carol)).has_password).toBe(false)
  await changePassword(carol, { current_password: '', new_password: 'nineteen blue plums' }, caller, null)
  await expect(signIn({ login: 'carol', password: 'nineteen blue plums' }, caller, new Date())).resolves.toBeDefined()
})

test('saves only the given settings, and only those of this person', async () => {
  const before = await readSettings(bob)
  const patch = (input: unknown) => updateSettings(alice, SettingsForm.parse(input))
  expect(
    (
      await patch({
        time_zone: 'Asia/Kathmandu',
        display_name: '  Alice <script> 🎧 ',
        privacy: { history: 'friends' },
      })
    ).timeZoneChanged,
  ).toBe(true)
  expect((await patch({ time_zone: 'Asia/Kathmandu', week_start: '0', bio: '' })).timeZoneChanged).toBe(false)
  expect(await readSettings(alice)).toMatchObject({
    display_name: 'Alice <script> 🎧',
    bio: null,
    time_zone: 'Asia/Kathmandu',
    week_start: 0,
    privacy: { history: 'friends', statistics: 'friends', profile: 'everyone' },
  })
  const stored = await db.userSettings.findUniqueOrThrow({ where: { userId: alice.userId } })
  expect(stored.computedTimeZone).toBe('UTC')
  expect(await readSettings(bob)).toEqual(before)
  const audited = await db.auditEntry.findMany({ where: { userId: alice.userId, event: 'privacy_changed' } })
  expect(audited.map(({ detail }) => detail)).toEqual([{ history: 'friends' }])
})

test.each([
  [{ username: 'root' }, 'username'],
  [{ theme: 'pink' }, 'theme'],
  [{ week_start: 2 }, 'week_start'],
  [{ country: 'ZZ' }, 'country'],
  [{ privacy: { history: 'nobody' } }, 'privacy.history'],
  [{ privacy: { mail: 'everyone' } }, 'privacy'],
  [{ display_name: 'x'.repeat(51) }, 'display_name'],
  [{ bio: 'x'.repeat(10_000) }, 'bio'],
  [{ time_zone: 'Mars/Olympus' }, 'time_zone'],
])('%j is refused', (input, field) => {
  const result = SettingsPatch.safeParse(input)
  const paths = result.error?.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path.join('.')],
  )
  expect(paths).toContain(field)
})
