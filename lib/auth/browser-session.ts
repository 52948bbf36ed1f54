import 'server-only'
import { cookies, headers } from 'next/headers'
import { signOut } from '@/lib/auth/sign-in-sessions'
import { cookieSeconds, sealSession, sessionCookie, sessionIdFrom } from '@/lib/auth/session-cookie'

/** Starts a new session in the browser and ends its previous one. For server actions. */
export async function openBrowserSession(sessionId: string, address: string): Promise<void> {
  const before = await sessionIdFrom(await headers())
  if (before) await signOut(before, address)
  const store = await cookies()
  store.set(sessionCookie.name, await sealSession(sessionId), { ...sessionCookie.options, maxAge: cookieSeconds })
}

/** Signs the browser out. */
export async function closeBrowserSession(address: string): Promise<void> {
  const sessionId = await sessionIdFrom(await headers())
  if (sessionId) await signOut(sessionId, address)
  const store = await cookies()
  store.delete(sessionCookie.name)
}
