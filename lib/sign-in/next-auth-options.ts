import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import SpotifyProvider from 'next-auth/providers/spotify'
import { headers } from 'next/headers'
import { rememberDevice } from '@/lib/auth/browser-session'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { signOut, startSession } from '@/lib/auth/sign-in-sessions'
import { cookieSeconds, sessionCookie } from '@/lib/auth/session-cookie'
import { nextAuthCookies } from '@/lib/sign-in/next-auth-cookies'
import { signIn, SignIn } from '@/lib/sign-in/sign-in'
import { identityOf } from '@/lib/sign-in/identity-of'
import { findLinkedUser, linkIdentity, Provider } from '@/lib/sign-in/link-identity'
import { hasSecondFactor } from '@/lib/sign-in/second-factor'
import { rememberPendingSignIn } from '@/lib/auth/pending-sign-in'
import { oidcProviders } from '@/lib/sign-in/oidc-provider'
import { viewerOfSession } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import { callerOf } from '@/lib/http/caller'
import { env, secret } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { tokenHash } from '@/lib/security/random-token'
import { withBasePath, withoutBasePath } from '@/lib/base-path'

declare module 'next-auth' {
  interface User {
    sessionId?: string
  }
}

/** Created on request, because the secret is not set during the build. */
export function nextAuthOptions(): NextAuthOptions {
  return {
    secret: secret(),
    providers: [credentials(), ...spotify(), ...oidcProviders()],
    pages: { signIn: withBasePath('/sign-in'), error: withBasePath('/sign-in') },
    useSecureCookies: sessionCookie.options.secure,
    cookies: nextAuthCookies,
    session: { strategy: 'jwt', maxAge: cookieSeconds },
    jwt: { maxAge: cookieSeconds, decode: liveClaims },
    callbacks: { signIn: linkBeforeSignIn, jwt: claims, session: withName, redirect: stayHere },
    events: { signOut: async ({ token }) => endSessionOf(token) },
  }
}

type Callbacks = NonNullable<NextAuthOptions['callbacks']>
type Callback<Name extends keyof Callbacks> = NonNullable<Callbacks[Name]>

const credentials = () =>
  CredentialsProvider({
    credentials: { login: { label: 'Username or email' }, password: { label: 'Password', type: 'password' }, code: {} },
    async authorize(input, request) {
      const parsed = SignIn.safeParse(input)
      if (!parsed.success) return null
      try {
        const { userId, sessionId } = await signIn(parsed.data, callerOf(new Headers(request.headers)), new Date())
        await rememberDevice(userId)
        return { id: String(userId), sessionId }
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        if (error.code === 'unauthorized') return null
        // next-auth passes only a message on; rate-limit-response.ts turns this one into a 429.
        throw new Error(`${error.code}:${error.retryAfterSeconds ?? ''}`, { cause: error })
      }
    },
  })

const spotify = () =>
  env.SPOTIFY_CLIENT_ID && env.SPOTIFY_CLIENT_SECRET
    ? [SpotifyProvider({ clientId: env.SPOTIFY_CLIENT_ID, clientSecret: env.SPOTIFY_CLIENT_SECRET })]
    : []

const linkBeforeSignIn: Callback<'signIn'> = async ({ account, profile }) => {
  const provider = Provider.safeParse(account?.provider).data
  if (!provider || !account) return true
  const sent = await headers()
  try {
    const identity = identityOf(provider, profile)
    const viewer = await viewerOfSession(sent, new Date())
    const userId = await linkIdentity(identity, account, viewer, callerOf(sent))
    if (viewer || !(await hasSecondFactor(userId))) return true
    await rememberPendingSignIn({ userId })
    return withBasePath('/sign-in/code')
  } catch (error) {
    if (error instanceof AppError) return withBasePath(`/sign-in?error=${errorCodes[error.code] ?? 'OAuthCallback'}`)
    throw error
  }
}

/** What sign-in-error-message.ts has a sentence for. */
const errorCodes: Partial<Record<AppError['code'], string>> = {
  conflict: 'AccountExists',
  forbidden: 'NoSignUp',
  invalid: 'UnverifiedEmail',
}

/** A new session id at sign-in; the existing one afterwards. */
const claims: Callback<'jwt'> = async ({ token, user, account }) => {
  const provider = Provider.safeParse(account?.provider).data
  if (provider && account) {
    const userId = await findLinkedUser(provider, account.providerAccountId)
    return { sessionId: await startSession(userId, callerOf(await headers()).userAgent, new Date()) }
  }
  return user?.sessionId ? { sessionId: user.sessionId } : token
}

/** The cookie's claims; null if its session has ended. */
async function liveClaims(params: Parameters<typeof decode>[0]) {
  const found = await decode(params).catch(() => null)
  const session = typeof found?.sessionId === 'string' ? await sessionRow(found.sessionId) : null
  return session && session.expiresAt > new Date() ? found : null
}

const withName: Callback<'session'> = async ({ session, token }) => {
  const row = typeof token.sessionId === 'string' ? await sessionRow(token.sessionId) : null
  return { ...session, user: { name: row?.user.username ?? null } }
}

const sessionRow = (sessionId: string) =>
  db.session.findUnique({
    where: { idHash: tokenHash(sessionId) },
    select: { expiresAt: true, user: { select: { username: true } } },
  })

const stayHere: Callback<'redirect'> = ({ url, baseUrl }) =>
  baseUrl +
  withBasePath(safeRedirectPath(url.startsWith(`${baseUrl}/`) ? withoutBasePath(url.slice(baseUrl.length)) : url))

async function endSessionOf(token: Record<string, unknown>) {
  if (typeof token.sessionId === 'string') await signOut(token.sessionId, callerOf(await headers()).address)
}
