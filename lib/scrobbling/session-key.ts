import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { ownerOfTokenId, type TokenOwner } from '@/lib/auth/current-viewer'
import { secret } from '@/lib/env'

/**
 * The session key of Last.fm's protocol: the id of an access token and a proof that this instance issued it, 32 hex
 * digits as clients expect. Nothing is stored, a restart changes nothing, and it ends when the token is revoked.
 */
export const sessionKeyOf = (tokenId: number): string => `${hexOf(tokenId)}${proofOf(tokenId)}`

/** The owner of the token behind a session key; null if the key is not one of ours or the token is revoked. */
export async function ownerOfSessionKey(key: string, now: Date): Promise<TokenOwner | null> {
  const [, id, proof] = /^([0-9a-f]{8})([0-9a-f]{24})$/.exec(key) ?? []
  if (!id || !proof) return null
  const tokenId = parseInt(id, 16)
  if (!timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(tokenId)))) return null
  return ownerOfTokenId(tokenId, now)
}

const hexOf = (tokenId: number) => tokenId.toString(16).padStart(8, '0')

const proofOf = (tokenId: number) =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret(), '', 'musicmuse scrobbling session v1', 32)))
    .update(String(tokenId))
    .digest('hex')
    .slice(0, 24)
