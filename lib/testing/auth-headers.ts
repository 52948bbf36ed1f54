import { startSession } from '@/lib/auth/sign-in-sessions'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { db } from '@/lib/db'
import { randomToken, tokenHash } from '@/lib/security/random-token'

/** The Authorization header of a new personal access token. */
export async function bearerHeader(userId: number): Promise<{ authorization: string }> {
  const token = randomToken('mm_')
  await db.personalAccessToken.create({
    data: { userId, name: 'test', tokenHash: tokenHash(token), lastFour: token.slice(-4) },
  })
  return { authorization: `Bearer ${token}` }
}

/** The Cookie header of a new session. */
export async function cookieHeader(userId: number): Promise<{ cookie: string }> {
  return { cookie: `${sessionCookie.name}=${await sealSession(await startSession(userId, '', new Date()))}` }
}
