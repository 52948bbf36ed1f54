import { LRUCache } from 'lru-cache'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieValue } from '@/lib/auth/cookie-value'
import { env, secret } from '@/lib/env'
import { tokenHash } from '@/lib/security/random-token'
import { withBasePath } from '@/lib/base-path'

/** Browsers keep a cookie for 400 days at most. The session's row decides when the session itself ends. */
export const cookieSeconds = 400 * 86_400

const isSecure = env.NEXTAUTH_URL?.startsWith('https:') ?? false

export const sessionCookie = {
  name: `${isSecure ? '__Secure-' : ''}next-auth.session-token`,
  options: { httpOnly: true, sameSite: 'lax', path: withBasePath('/'), secure: isSecure },
} as const

const Claims = z.object({ sessionId: z.string(), exp: z.number() })
type Claims = z.infer<typeof Claims>

/** The cookie's value, encrypted in next-auth's format. */
export const sealSession = (sessionId: string) =>
  encode({ token: { sessionId }, secret: secret(), maxAge: cookieSeconds })

/** The session id in a request's cookie; null if there is none or its encryption is not valid. */
export async function sessionIdFrom(headers: Headers): Promise<string | null> {
  const token = cookieValue(headers.get('cookie'), sessionCookie.name)
  if (!token) return null
  const claims = await unsealed(token)
  return claims && claims.exp * 1000 > Date.now() ? claims.sessionId : null
}

/** What valid cookies hold, by their hash. Whether the session itself has ended is asked of the database each time. */
const known = new LRUCache<string, Claims>({ max: 10_000 })

/** Decrypting takes longer than all else that finds a request's session, and browsers send the same cookie every time. */
async function unsealed(token: string): Promise<Claims | null> {
  const hash = tokenHash(token)
  const before = known.get(hash)
  if (before) return before
  const found = Claims.safeParse(await decode({ token, secret: secret() }).catch(() => null)).data
  if (found) known.set(hash, found)
  return found ?? null
}

/** The hash of the request's session id, which is the id of the session's row. */
export async function sessionHashOf(headers: Headers): Promise<string | null> {
  const sessionId = await sessionIdFrom(headers)
  return sessionId && tokenHash(sessionId)
}
