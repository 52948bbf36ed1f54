import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { tokenHash } from '@/lib/security/random-token'
import { secret } from '@/lib/security/secret'

/** Browsers cap a cookie at 400 days; how long a session lives is for its row to say. */
export const cookieSeconds = 400 * 86_400

const isSecure = env.NEXTAUTH_URL?.startsWith('https:') ?? false

export const sessionCookie = {
  name: `${isSecure ? '__Secure-' : ''}next-auth.session-token`,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure },
} as const

const Claims = z.object({ sessionId: z.string() })

/** The value of the cookie, encrypted as next-auth writes it. */
export const sealSession = (sessionId: string) =>
  encode({ token: { sessionId }, secret: secret(), maxAge: cookieSeconds })

/** The session id in a request's cookie; null where there is none or it was not written by us. */
export async function sessionIdFrom(headers: Headers): Promise<string | null> {
  const token = cookieValue(headers.get('cookie') ?? '', sessionCookie.name)
  if (!token) return null
  const claims = await decode({ token, secret: secret() }).catch(() => null)
  return Claims.safeParse(claims).data?.sessionId ?? null
}

/** Hash of the session a request came with: the id of its row. */
export async function sessionHashOf(headers: Headers): Promise<string | null> {
  const sessionId = await sessionIdFrom(headers)
  return sessionId && tokenHash(sessionId)
}

function cookieValue(header: string, name: string) {
  const pair = header
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}
