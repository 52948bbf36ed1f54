import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { createToken } from '@/lib/auth/access-tokens'
import { ownerOfToken, ownerOfTokenId, type TokenOwner } from '@/lib/auth/current-viewer'
import { tokensWithMd5 } from '@/lib/auth/token-md5'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { secret } from '@/lib/env'
import { tokenHash } from '@/lib/security/random-token'
import type { Viewer } from '@/lib/viewer'
import { sessionKeyOf } from '../session-key'
import { LastfmError } from './lastfm-error'

const REQUEST_MINUTES = 60

/** The owner of the token that a client sends as the password of `username`; null if it doesn't fit. */
export async function ownerOfPassword(username: string, password: string, now: Date): Promise<TokenOwner | null> {
  const owner = password ? await ownerOfToken(password, now) : null
  return owner && owner.username === username.trim().toLowerCase() ? owner : null
}

/** The same for clients that send a hash made with md5(password); `matches` decides whether it is this token's. */
export async function ownerOfMd5(
  username: string,
  matches: (md5OfToken: string) => boolean,
  now: Date,
): Promise<TokenOwner | null> {
  const found = (await tokensWithMd5(username.trim().toLowerCase())).find(({ md5: known }) => matches(known))
  return found ? ownerOfTokenId(found.id, now) : null
}

export const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/**
 * A request token of auth.getToken. It is signed instead of stored, so that strangers can fill no table; a person who
 * allows it stores an approval.
 */
export function requestToken(now: Date): string {
  const body = `${Math.floor(now.getTime() / 60_000 + REQUEST_MINUTES).toString(36)}-${randomBytes(16).toString('hex')}`
  return `${body}-${signature(body)}`
}

/** Throws the protocol's error 4 for a token that isn't ours, and 15 for one that has expired. */
function checkRequestToken(token: string, now: Date): void {
  const [, body, signed] = /^([0-9a-z]{1,10}-[0-9a-f]{32})-([0-9a-f]{32})$/.exec(token) ?? []
  if (!body || !signed || !timingSafeEqual(Buffer.from(signed), Buffer.from(signature(body))))
    throw new LastfmError(4, 'Invalid authentication token supplied.')
  if (parseInt(body, 36) * 60_000 < now.getTime()) throw new LastfmError(15, 'This token has expired.')
}

/** A signed-in person allows the client that shows this request token to submit plays. Throws `invalid`, `conflict`. */
export async function approveRequest(viewer: Viewer, request: string, address: string): Promise<void> {
  if (!isValidRequest(request, viewer.now))
    throw new AppError('invalid', 'This request has expired. Start again in your player.')
  const { id } = await createToken(viewer, { name: 'Last.fm client', scope: 'submit' }, address)
  await pool.query(
    `insert into lastfm_approvals (request_hash, token_id, expires_at) values ($1, $2, $3) on conflict do nothing`,
    [tokenHash(request), id, new Date(viewer.now.getTime() + REQUEST_MINUTES * 60_000)],
  )
}

export function isValidRequest(request: string, now: Date): boolean {
  try {
    checkRequestToken(request, now)
    return true
  } catch (error) {
    if (error instanceof LastfmError) return false
    throw error
  }
}

/** The session that a person allowed, once. Throws the protocol's errors. */
export async function approvedSession(request: string, now: Date): Promise<{ username: string; key: string }> {
  checkRequestToken(request, now)
  const { rows } = await pool.query<{ tokenId: number }>(
    `delete from lastfm_approvals where request_hash = $1 and expires_at > $2 returning token_id as "tokenId"`,
    [tokenHash(request), now],
  )
  const owner = rows[0] ? await ownerOfTokenId(rows[0].tokenId, now) : null
  if (!owner) throw new LastfmError(14, 'This token has not been authorized.')
  return { username: owner.username, key: sessionKeyOf(owner.tokenId) }
}

const signature = (body: string) =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret(), '', 'musicmuse last.fm request v1', 32)))
    .update(body)
    .digest('hex')
    .slice(0, 32)
