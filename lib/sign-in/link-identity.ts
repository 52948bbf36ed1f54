import { z } from 'zod'
import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { encrypt } from '@/lib/security/encryption'
import { DisplayName } from '@/lib/validation/account-fields'
import { refuseForDemo } from './demo-lock'
import type { Viewer } from '@/lib/viewer'

/** Where somebody can sign in instead of with a password here; `oidc` is the provider of the host's choice. */
export const Provider = z.enum(['spotify', 'oidc'])
export type Provider = z.infer<typeof Provider>
export type Identity = { provider: Provider; id: string; email: string; name: string | null }
type Tokens = { access_token?: string; refresh_token?: string; expires_at?: number }

const rowOf = (provider: Provider, id: string) => ({ provider_providerAccountId: { provider, providerAccountId: id } })

/**
 * Links an identity to an account: the one it already belongs to, the one that is signed in, or a new one. An existing
 * account with the same email is never used, since only its password proves whose it is: Spotify does not say whether an email
 * is verified, and another provider may be wrong. Throws `conflict`, and `forbidden` where nobody may sign up.
 * @returns the account's id
 */
export async function linkIdentity(
  identity: Identity,
  tokens: Tokens,
  viewer: Viewer | null,
  caller: Caller,
): Promise<number> {
  const { provider, id } = identity
  if (viewer) await refuseForDemo(viewer)
  const known = await db.oauthAccount.findUnique({ where: rowOf(provider, id), select: { userId: true } })
  if (known && viewer && known.userId !== viewer.userId)
    throw new AppError('conflict', 'You already use this sign-in for another account here.')
  const userId = known?.userId ?? viewer?.userId ?? (await newUser(identity, caller))
  const sealed = provider === 'spotify' ? sealTokens(id, tokens) : {} // nothing is read from the others later
  await db.oauthAccount.upsert({
    where: rowOf(provider, id),
    create: { provider, providerAccountId: id, userId, ...sealed },
    update: sealed,
  })
  if (!known) await audit(`${provider}_linked`, { userId, address: caller.address })
  return userId
}

/** The account that an identity is linked to. */
export async function findLinkedUser(provider: Provider, id: string): Promise<number> {
  const { userId } = await db.oauthAccount.findUniqueOrThrow({
    where: rowOf(provider, id),
    select: { userId: true },
  })
  return userId
}

/** Whether the viewer can sign in with the provider. */
export const hasLinked = async (viewer: Viewer, provider: Provider) =>
  (await db.oauthAccount.count({ where: { provider, userId: viewer.userId } })) > 0

function sealTokens(id: string, { access_token, refresh_token, expires_at }: Tokens) {
  return {
    ...(access_token && { accessTokenEncrypted: encrypt(access_token, `spotify:access:${id}`) }),
    ...(refresh_token && { refreshTokenEncrypted: encrypt(refresh_token, `spotify:refresh:${id}`) }),
    ...(expires_at && { expiresAt: new Date(expires_at * 1000) }),
  }
}

async function newUser({ provider, email, name }: Identity, caller: Caller): Promise<number> {
  const address = email.toLowerCase()
  if ((await db.user.count({ where: { email: address } })) > 0) {
    throw new AppError(
      'conflict',
      'There is an account with this email. Sign in with your password, then connect it in Settings.',
    )
  }
  if (env.SIGN_UP !== 'open' && env.SIGN_UP !== provider)
    throw new AppError('forbidden', 'Nobody can sign up here in this way.')
  const username = await freeUsername(name ?? address.split('@')[0] ?? '')
  const displayName = DisplayName.parse(name?.trim().slice(0, 50) ?? '')
  const { id } = await db.user.create({
    data: { username, email: address, displayName, settings: { create: {} } },
    select: { id: true },
  })
  await audit('sign_up', { userId: id, address: caller.address, detail: { provider } })
  return id
}

/** The name reduced to the letters a username may have, with a number added if it is taken. */
async function freeUsername(name: string): Promise<string> {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '')
    .slice(0, 24)
  const stem = letters.length >= 3 ? letters : 'listener'
  const taken = await db.user.findMany({ where: { username: { startsWith: stem } }, select: { username: true } })
  const names = new Set(taken.map((user) => user.username))
  let number = 1
  while (names.has(number === 1 ? stem : `${stem}${number}`)) number += 1
  return number === 1 ? stem : `${stem}${number}`
}
