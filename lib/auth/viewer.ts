import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { sessionIdFrom } from '@/lib/auth/session-cookie'
import { touchSession } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { tokenHash } from '@/lib/security/random-token'
import type { Viewer } from '@/lib/viewer'

/** The signed-in person of this request, looked up once a request; null for a visitor. */
export const currentViewer = cache(async (): Promise<Viewer | null> => viewerOfSession(await headers(), new Date()))

/** The signed-in person; a visitor is sent to the sign-in page, and back to this page afterwards. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const path = (await headers()).get('x-pathname')
  redirect(path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
}

/** Anyone by id, for jobs and the command line. Throws `not_found`. */
export async function viewerFor(userId: number, now: Date): Promise<Viewer> {
  const settings = await db.userSettings.findUnique({ where: { userId } })
  if (!settings) throw notFound('person')
  return toViewer(Preferences.parse(settings), now)
}

/** Whose session cookie a request carries. Notes that the session was seen, at most once a minute. */
export async function viewerOfSession(requestHeaders: Headers, now: Date): Promise<Viewer | null> {
  const sessionId = await sessionIdFrom(requestHeaders)
  if (!sessionId) return null
  const idHash = tokenHash(sessionId)
  const session = await db.session.findUnique({ where: { idHash }, include: { user: { include: { settings: true } } } })
  if (!session?.user.settings || session.expiresAt <= now) return null
  if (now.getTime() - session.lastSeenAt.getTime() > 60_000) await touchSession(idHash, now)
  return toViewer(Preferences.parse(session.user.settings), now)
}

/** Whose personal access token this is; null where it is nobody's. */
export async function viewerOfToken(token: string, now: Date): Promise<Viewer | null> {
  const found = await db.personalAccessToken.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { user: { include: { settings: true } } },
  })
  if (!found?.user.settings) return null
  if (now.getTime() - (found.lastUsedAt?.getTime() ?? 0) > 60_000) {
    await db.personalAccessToken.updateMany({ where: { id: found.id, userId: found.userId }, data: { lastUsedAt: now } })
  }
  return toViewer(Preferences.parse(found.user.settings), now)
}

const Preferences = z.object({
  userId: z.number(),
  timeZone: z.string(),
  weekStart: z.union([z.literal(0), z.literal(1)]),
  hemisphere: z.enum(['north', 'south']),
  country: z.string(),
})

const toViewer = (preferences: z.infer<typeof Preferences>, now: Date): Viewer => ({ ...preferences, now })
