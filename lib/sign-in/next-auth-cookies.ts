import type { NextAuthOptions } from 'next-auth'
import { sessionCookie } from '@/lib/auth/session-cookie'
import { basePath } from '@/lib/base-path'

type Cookies = NonNullable<NextAuthOptions['cookies']>

const named = (end: string) => ({
  name: sessionCookie.name.replace('session-token', end),
  options: sessionCookie.options,
})

/**
 * Below a path, all of next-auth's cookies stay there. Otherwise next-auth's own are better: the name of one begins with
 * `__Host-`, which forbids a path.
 */
export const nextAuthCookies: Cookies = {
  sessionToken: sessionCookie,
  ...(basePath() && {
    callbackUrl: named('callback-url'),
    csrfToken: named('csrf-token'),
    pkceCodeVerifier: named('pkce.code_verifier'),
    state: named('state'),
    nonce: named('nonce'),
  }),
}
