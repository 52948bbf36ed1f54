import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { nonBlank } from '@/lib/validation/non-blank'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { randomToken, tokenHash } from '@/lib/security/random-token'
import { sealedMd5 } from '@/lib/auth/token-md5'
import type { Viewer } from '@/lib/viewer'

export const TokenName = nonBlank('Give the token a name, such as where you use it.').max(
  60,
  'Use at most 60 characters.',
)

/** What a token may do: submit plays and nothing else, or everything that its owner may. */
export const TokenScope = z.enum(['submit', 'all'])
export type TokenScope = z.infer<typeof TokenScope>

export type TokenEntry = {
  id: number
  name: string
  scope: TokenScope
  lastFour: string
  createdAt: Date
  lastUsedAt: Date | null
}

const shown = { id: true, name: true, scope: true, lastFour: true, createdAt: true, lastUsedAt: true } as const
const most = 50

/** Creates a personal access token. `token` can only be read here, because the database stores just its hash. */
export async function createToken(
  viewer: Viewer,
  { name, scope }: { name: string; scope: TokenScope },
  address?: string,
): Promise<TokenEntry & { token: string }> {
  if ((await db.personalAccessToken.count({ where: { userId: viewer.userId } })) >= most) {
    throw new AppError('conflict', `You have ${most} tokens. Revoke one first.`)
  }
  // A UUID, like ListenBrainz's: some clients accept nothing else.
  const token = scope === 'submit' ? randomUUID() : randomToken('mm_')
  const data = {
    userId: viewer.userId,
    name: TokenName.parse(name),
    scope,
    tokenHash: tokenHash(token),
    md5Encrypted: scope === 'submit' ? sealedMd5(token, viewer.userId) : null,
    lastFour: token.slice(-4),
    createdAt: viewer.now,
  }
  const { id } = await db.personalAccessToken.create({ data, select: { id: true } })
  const { name: shownName, lastFour, createdAt } = data
  const entry = { id, name: shownName, scope, lastFour, createdAt, lastUsedAt: null }
  await audit('token_made', {
    userId: viewer.userId,
    detail: { tokenId: entry.id, scope },
    ...(address && { address }),
  })
  return { ...entry, token }
}

/** Newest first. */
export const listTokens = (viewer: Viewer): Promise<TokenEntry[]> =>
  db.personalAccessToken.findMany({
    where: { userId: viewer.userId },
    select: shown,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })

/** Revokes one of the viewer's tokens immediately. Throws `not_found`. */
export async function revokeToken(viewer: Viewer, id: number, address?: string): Promise<void> {
  const { count } = await db.personalAccessToken.deleteMany({ where: { id, userId: viewer.userId } })
  if (count === 0) throw notFound('access token')
  await audit('token_revoked', { userId: viewer.userId, detail: { tokenId: id }, ...(address && { address }) })
}
