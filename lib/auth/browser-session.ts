import 'server-only'
import { cookies, headers } from 'next/headers'
import { cookieValue } from '@/lib/auth/cookie-value'
import { deviceCookie, sealDevice } from '@/lib/auth/device-cookie'
import { signOut } from '@/lib/auth/sign-in-sessions'
import { cookieSeconds, sealSession, sessionCookie, sessionIdFrom } from '@/lib/auth/session-cookie'

/** A session that has just started, and whose it is. */
export type NewSession = { userId: number; sessionId: string }

/** Starts a new session in the browser and ends its previous one. For server actions. */
export async function openBrowserSession({ userId, sessionId }: NewSession, address: string): Promise<void> {
  const before = await sessionIdFrom(await headers())
  if (before) await signOut(before, address)
  const store = await cookies()
  store.set(sessionCookie.name, await sealSession(sessionId), { ...sessionCookie.options, maxAge: cookieSeconds })
  await rememberDevice(userId)
}

/** Remembers in the browser that it has signed in to an account. */
export async function rememberDevice(userId: number): Promise<void> {
  const before = cookieValue((await headers()).get('cookie'), deviceCookie.name)
  const store = await cookies()
  store.set(deviceCookie.name, await sealDevice(before, userId), deviceCookie.options)
}

/** Signs the browser out. */
export async function closeBrowserSession(address: string): Promise<void> {
  const sessionId = await sessionIdFrom(await headers())
  if (sessionId) await signOut(sessionId, address)
  const store = await cookies()
  store.delete({ name: sessionCookie.name, path: sessionCookie.options.path })
}
