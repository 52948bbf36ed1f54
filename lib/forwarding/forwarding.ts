import { db, pool } from '@/lib/db'
import { audit } from '@/lib/security/audit'
import { decrypt, encrypt } from '@/lib/security/encryption'
import type { Viewer } from '@/lib/viewer'
import { serverRoot, validateToken } from './listenbrainz-server'

export type ForwardingStatus = {
  server: string
  /** The name of the token's owner on the server, where it says so */
  username: string | null
  /** When plays were last passed on */
  forwardedAt: Date | null
  /** Since when nothing is passed on, because the server refused; null = it goes on */
  stoppedAt: Date | null
  /** What went wrong last, if it still does */
  problem: string | null
}

const shown = { server: true, username: true, forwardedAt: true, stoppedAt: true, problem: true } as const
const context = (userId: number) => `forwarding:${userId}`

/** Where the viewer's new plays are passed on to; null if nowhere. */
export const forwardingStatus = (viewer: Viewer): Promise<ForwardingStatus | null> =>
  db.forwarding.findUnique({ where: { userId: viewer.userId }, select: shown })

/**
 * Passes the viewer's plays on to a ListenBrainz server from now on, or goes on where it stopped if the server is the
 * same. Throws `invalid` where the server doesn't take the token.
 */
export async function startForwarding(
  viewer: Viewer,
  asked: { server: string; token: string },
  address?: string,
): Promise<ForwardingStatus> {
  const { userId } = viewer
  const server = serverRoot(asked.server)
  const username = await validateToken(server, asked.token)
  const before = await db.forwarding.findUnique({ where: { userId }, select: { server: true, lastPlayId: true } })
  const lastPlayId = before?.server === server ? before.lastPlayId : await lastPlay(userId)
  const tokenEncrypted = encrypt(asked.token, context(userId))
  const data = { server, username, tokenEncrypted, lastPlayId, forwardedAt: null, stoppedAt: null, problem: null }
  const status = await db.forwarding.upsert({
    where: { userId },
    create: { userId, ...data },
    update: data,
    select: shown,
  })
  await audit('forwarding_started', { userId, ...(address && { address }) })
  return status
}

/** Passes nothing on any more and forgets the token. */
export async function stopForwarding(viewer: Viewer, address?: string): Promise<void> {
  const { count } = await db.forwarding.deleteMany({ where: { userId: viewer.userId } })
  if (count > 0) await audit('forwarding_stopped', { userId: viewer.userId, ...(address && { address }) })
}

export const openForwardToken = (userId: number, sealed: string) => decrypt(sealed, context(userId))

async function lastPlay(userId: number): Promise<bigint> {
  const { rows } = await pool.query<{ id: string }>(
    'select coalesce(max(id), 0) as id from listening_history where user_id = $1',
    [userId],
  )
  return BigInt(rows[0]?.id ?? 0)
}
