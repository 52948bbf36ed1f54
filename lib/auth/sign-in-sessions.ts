import { deviceName } from '@/lib/auth/device-name'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { randomToken, tokenHash } from '@/lib/security/random-token'
import type { Viewer } from '@/lib/viewer'

const lifetimeMs = 30 * 86_400_000
const ends = (now: Date) => new Date(now.getTime() + lifetimeMs)

/**
 * Starts a session that ends after 30 days without use. Returns its secret id, for the cookie. Throws `unauthorized` for a
 * disabled account.
 */
export async function startSession(userId: number, userAgent: string, now: Date): Promise<string> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } })
  if (user?.disabledAt) throw new AppError('unauthorized', 'This account is disabled.')
  const sessionId = randomToken()
  await db.session.create({
    data: {
      idHash: tokenHash(sessionId),
      userId,
      device: deviceName(userAgent),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: ends(now),
    },
  })
  return sessionId
}

export async function touchSession(idHash: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { idHash }, data: { lastSeenAt: now, expiresAt: ends(now) } })
}

export type SessionEntry = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isCurrent: boolean }

/** A person's active sessions: the current one first, then by the time they were last seen. */
export async function listSessions(viewer: Viewer, currentHash: string | null): Promise<SessionEntry[]> {
  const sessions = await db.session.findMany({
    where: { userId: viewer.userId, expiresAt: { gt: viewer.now } },
    orderBy: [{ lastSeenAt: 'desc' }, { idHash: 'asc' }],
  })
  return sessions
    .map(({ idHash, device, createdAt, lastSeenAt }) => ({
      id: idHash,
      device: device ?? 'Unknown device',
      createdAt,
      lastSeenAt,
      isCurrent: idHash === currentHash,
    }))
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent))
}

/** Ends one of the person's own sessions. Throws `not_found`. */
export async function endSession(viewer: Viewer, id: string, address: string): Promise<void> {
  const { count } = await db.session.deleteMany({ where: { idHash: id, userId: viewer.userId } })
  if (count === 0) throw notFound('session')
  await audit('session_ended', { userId: viewer.userId, address })
}

/** Ends every session of a person except `keep`. Returns how many ended. */
export async function endSessions(viewer: Viewer, address: string, keep: string | null = null): Promise<number> {
  const { count } = await db.session.deleteMany({
    where: { userId: viewer.userId, ...(keep && { idHash: { not: keep } }) },
  })
  await audit('sign_out_everywhere', { userId: viewer.userId, address, detail: { sessions: count } })
  return count
}

/** Signs out: ends the session with this id, if it is active. */
export async function signOut(sessionId: string, address: string): Promise<void> {
  const idHash = tokenHash(sessionId)
  const session = await db.session.findUnique({ where: { idHash }, select: { userId: true } })
  const { count } = await db.session.deleteMany({ where: { idHash } })
  if (session && count > 0) await audit('sign_out', { userId: session.userId, address })
}
