import { beforeAll, expect, test } from 'vitest'
import { hasLinked, linkIdentity, findLinkedUser, type Identity } from '@/lib/sign-in/link-identity'
import { db } from '@/lib/db'
import { decrypt } from '@/lib/security/encryption'
import { createPerson } from '@/lib/testing/test-person'
import type { Viewer } from '@/lib/viewer'

const caller = { address: '10.3.0.1', userAgent: '' }
const tokens = { access_token: 'access-secret', refresh_token: 'refresh-secret', expires_at: 1_800_000_000 }
const person = (id: string, more = {}): Identity => ({
  provider: 'spotify',
  id,
  email: `${id}@spotify.example`,
  name: 'Ålice Ω Müller',
  ...more,
})
let alice: Viewer

beforeAll(async () => {
  alice = await createPerson('alice')
})

test('creates an account with a valid username and encrypted tokens for a new identity', async () => {
  await linkIdentity(person('one'), tokens, null, caller)
  await linkIdentity(person('two'), tokens, null, caller)
  const users = await db.user.findMany({
    where: { id: { in: [await findLinkedUser('spotify', 'one'), await findLinkedUser('spotify', 'two')] } },
    orderBy: { id: 'asc' },
  })
  expect(users.map(({ username, displayName, passwordHash }) => ({ username, displayName, passwordHash }))).toEqual([
    { username: 'alicemuller', displayName: 'Ålice Ω Müller', passwordHash: null },
    { username: 'alicemuller2', displayName: 'Ålice Ω Müller', passwordHash: null },
  ])
  const row = await db.oauthAccount.findFirstOrThrow({ where: { providerAccountId: 'one' } })
  expect(JSON.stringify(row)).not.toContain('secret')
  expect(decrypt(row.refreshTokenEncrypted ?? '', 'spotify:refresh:one')).toBe('refresh-secret')
  await linkIdentity(person('one', { name: 'Other' }), { access_token: 'new' }, null, caller)
  expect(await db.user.count({ where: { username: { startsWith: 'alicemuller' } } })).toBe(2)
  expect(
    decrypt(
      (await db.oauthAccount.findFirstOrThrow({ where: { providerAccountId: 'one' } })).accessTokenEncrypted ?? '',
      'spotify:access:one',
    ),
  ).toBe('new')
})

test('links an account when signed in, but never by its email alone', async () => {
  const same = person('three', { email: 'ALICE@example.org' })
  await expect(linkIdentity(same, tokens, null, caller)).rejects.toMatchObject({ code: 'conflict' })
  expect(await hasLinked(alice, 'spotify')).toBe(false)
  await linkIdentity(same, tokens, alice, caller)
  expect([await findLinkedUser('spotify', 'three'), await hasLinked(alice, 'spotify')]).toEqual([alice.userId, true])
  await expect(linkIdentity(person('one'), tokens, alice, caller)).rejects.toMatchObject({ code: 'conflict' })
})

test('the same id at another provider is another person, and no token of theirs is stored', async () => {
  const elsewhere: Identity = { provider: 'oidc', id: 'one', email: 'one@company.example', name: null }
  const userId = await linkIdentity(elsewhere, tokens, null, caller)
  expect(await findLinkedUser('oidc', 'one')).toBe(userId)
  expect(userId).not.toBe(await findLinkedUser('spotify', 'one'))
  expect(await db.oauthAccount.findFirstOrThrow({ where: { provider: 'oidc' } })).toMatchObject({
    accessTokenEncrypted: null,
    refreshTokenEncrypted: null,
  })
  const impostor: Identity = { ...elsewhere, id: 'two', email: 'Alice@Example.org' }
  await expect(linkIdentity(impostor, tokens, null, caller)).rejects.toMatchObject({ code: 'conflict' })
})
