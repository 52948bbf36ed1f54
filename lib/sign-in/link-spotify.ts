import { db } from '@/lib/db'
import type { Caller } from '@/lib/http/caller'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { encrypt } from '@/lib/security/encryption'
import { DisplayName } from '@/lib/validation/account-fields'
import { refuseForDemo } from './demo-lock'
import type { Viewer } from '@/lib/viewer'

type SpotifyPerson = { id: string; email: string; name: string | null }
type Tokens = { access_token?: string; refresh_token?: string; expires_at?: number }

const provider = 'spotify'
const identity = (id: string) => ({ provider_providerAccountId: { provider, providerAccountId: id } })

/**
 * Links a Spotify identity to an account: the one it already belongs to, the one that is signed in, or a new one.
 * Spotify does not guarantee that the email is verified, so an existing account with the same email is never used.
 * Throws `conflict`.
 */
export async function linkSpotify(
  person: SpotifyPerson,
  tokens: Tokens,
  viewer: Viewer | null,
  caller: Caller,
): Promise<void> {
  if (viewer) await refuseForDemo(viewer)
  const known = await db.oauthAccount.findUnique({ where: identity(person.id), select: { userId: true } })
  if (known && viewer && known.userId !== viewer.userId)
    throw new AppError('conflict', 'This Spotify account belongs to another account here.')
  const userId = known?.userId ?? viewer?.userId ?? (await newUser(person, caller))
  const sealed = sealTokens(person.id, tokens)
  await db.oauthAccount.upsert({
    where: identity(person.id),
    create: { provider, providerAccountId: person.id, userId, ...sealed },
    update: sealed,
  })
  if (!known) await audit('spotify_linked', { userId, address: caller.address })
}

/** The account that a Spotify identity is linked to. */
export async function findSpotifyUser(id: string): Promise<number> {
  const { userId } = await db.oauthAccount.findUniqueOrThrow({ where: identity(id), select: { userId: true } })
  return userId
}

/** Whether the viewer can sign in with Spotify. */
export const hasLinkedSpotify = async (viewer: Viewer) =>
  (await db.oauthAccount.count({ where: { provider, userId: viewer.userId } })) > 0

function sealTokens(id: string, { access_token, refresh_token, expires_at }: Tokens) {
  return {
    ...(access_token && { accessTokenEncrypted: encrypt(access_token, `spotify:access:${id}`) }),
    ...(refresh_token && { refreshTokenEncrypted: encrypt(refresh_token, `spotify:refresh:${id}`) }),
    ...(expires_at && { expiresAt: new Date(expires_at * 1000) }),
  }
}

async function newUser({ email, name }: SpotifyPerson, caller: Caller): Promise<number> {
  const address = email.toLowerCase()
  if ((await db.user.count({ where: { email: address } })) > 0) {
    throw new AppError(
      'conflict',
      'There is an account with this email. Sign in with your password, then connect Spotify.',
    )
  }
  if (env.SIGN_UP !== 'open') throw new AppError('forbidden', 'Nobody can sign up here with Spotify.')
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
