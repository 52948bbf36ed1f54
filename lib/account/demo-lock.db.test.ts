import { beforeAll, expect, test, vi } from 'vitest'
import { changeEmail } from '@/lib/account/change-email'
import { changePassword } from '@/lib/account/change-password'
import { deleteAccount } from '@/lib/account/deletion/delete-account'
import { db } from '@/lib/db'
import { isSharedDemo } from '@/lib/sign-in/demo-lock'
import { linkIdentity } from '@/lib/sign-in/link-identity'
import { createPerson, goodPassword } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

// The environment is read when the first module loads.
vi.hoisted(() => {
  process.env.DEMO = '1'
})

const caller = { address: '10.2.0.9', userAgent: '' }
let demo: Viewer
let visitor: Viewer

beforeAll(async () => {
  demo = await createPerson('demo')
  visitor = await createPerson('visitor')
})

const email = (viewer: Viewer) => changeEmail(viewer, { email: 'new@example.org', password: goodPassword }, caller)
const password = (viewer: Viewer) =>
  changePassword(viewer, { current_password: goodPassword, new_password: 'eighteen red apples' }, caller, null)
const spotify = (viewer: Viewer) =>
  linkIdentity({ provider: 'spotify', id: `s${viewer.userId}`, email: 's@example.org', name: null }, {}, viewer, caller)

test.each([
  ['email', email],
  ['password', password],
  ['sign-in with Spotify', spotify],
  ['existence', (viewer: Viewer) => deleteAccount(viewer, { password: goodPassword }, caller)],
])('nobody changes the %s of the account that a demo’s visitors share', async (_, change) => {
  await expect(change(demo)).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('demo') })
  expect(await db.user.findUnique({ where: { id: demo.userId }, select: { email: true } })).toEqual({
    email: 'demo@example.org',
  })
})

test('other accounts of the same instance can be changed', async () => {
  expect([await isSharedDemo(demo), await isSharedDemo(visitor)]).toEqual([true, false])
  await email(visitor)
  await password(visitor)
  await spotify(visitor)
})
