import { startSession } from '@/lib/auth/sign-in-sessions'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { db } from '@/lib/db'
import { randomToken, tokenHash } from '@/lib/security/random-token'

/** The Authorization header of a new personal access token. */
export async function bearerHeader(userId: number): Promise<{ authorization: string }> {
  const token = randomToken('mm_')
  await db.personalAccessToken.create({
    data: { userId, name: 'test', tokenHash: tokenHash(token), lastFour: token.slice(-4) },
    select: { id: true },
  })
  return { authorization: `Bearer ${token}` }
}

/** What a browser sends with a request of this site's own page: the cookie of a new session and where the page is from. */
export async function cookieHeader(userId: number): Promise<{ cookie: string; 'sec-fetch-site': string }> {
  return {
    'sec-fetch-site': 'same-origin',
    cookie: `${sessionCookie.name}=${await sealSession(await startSession(userId, '', new Date()))}`,
  }
}
