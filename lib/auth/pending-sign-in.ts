import 'server-only'
import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { cookieValue } from '@/lib/auth/cookie-value'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { secret } from '@/lib/env'

/** How long the code of a second factor may take to be typed. */
const MAX_AGE_SECONDS = 10 * 60
const name = sessionCookie.name.replace('session', 'pending')
const salt = 'pending sign-in' // the key is another one than that of sessions
const Pending = z.object({ userId: z.number(), next: z.string().optional() })
export type PendingSignIn = z.infer<typeof Pending>

/** Remembers in the browser that somebody gave an account's password, and that only its second factor is missing. */
export async function rememberPendingSignIn(pending: PendingSignIn): Promise<void> {
  const value = await encode({ token: pending, salt, secret: secret(), maxAge: MAX_AGE_SECONDS })
  ;(await cookies()).set(name, value, { ...sessionCookie.options, maxAge: MAX_AGE_SECONDS })
}

/** Null if nobody gave a password in the last ten minutes. */
export async function pendingSignIn(): Promise<PendingSignIn | null> {
  const token = cookieValue((await headers()).get('cookie'), name)
  if (!token) return null
  const claims = await decode({ token, salt, secret: secret() }).catch(() => null)
  return Pending.safeParse(claims).data ?? null
}

export async function forgetPendingSignIn(): Promise<void> {
  ;(await cookies()).delete({ name, path: sessionCookie.options.path })
}
