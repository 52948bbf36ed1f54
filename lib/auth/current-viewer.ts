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
import { Prisma } from '@/prisma/generated/client'

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
  const found = Known.array().parse(
    await db.$queryRaw`
    select ${preferences}, s.last_seen_at as "seenAt"
    from sessions s join user_settings p using (user_id) where s.id_hash = ${idHash} and s.expires_at > ${now}`,
  )[0]
  if (!found) return null
  if (isLongAgo(found.seenAt, now)) await touchSession(idHash, now)
  return toViewer(found, now)
}

/** Whose personal access token this is; null where it is nobody's. Notes that it was used, at most once a minute. */
export async function viewerOfToken(token: string, now: Date): Promise<Viewer | null> {
  const hash = tokenHash(token)
  const found = Known.array().parse(
    await db.$queryRaw`
    select ${preferences}, t.last_used_at as "seenAt"
    from personal_access_tokens t join user_settings p using (user_id) where t.token_hash = ${hash}`,
  )[0]
  if (!found) return null
  if (isLongAgo(found.seenAt, now))
    await db.personalAccessToken.updateMany({ where: { tokenHash: hash }, data: { lastUsedAt: now } })
  return toViewer(found, now)
}

const isLongAgo = (seenAt: Date | null, now: Date) => now.getTime() - (seenAt?.getTime() ?? 0) > 60_000

const Preferences = z.object({
  userId: z.number(),
  timeZone: z.string(),
  weekStart: z.union([z.literal(0), z.literal(1)]),
  hemisphere: z.enum(['north', 'south']),
  country: z.string(),
})
/** The same of `user_settings p`: every request begins with it, so it is one statement with what the request carries. */
const preferences = Prisma.sql`p.user_id as "userId", p.time_zone as "timeZone", p.week_start as "weekStart", p.hemisphere::text, p.country`
const Known = Preferences.extend({ seenAt: z.date().nullable() })

const toViewer = (
  { userId, timeZone, weekStart, hemisphere, country }: z.infer<typeof Preferences>,
  now: Date,
): Viewer => ({ userId, timeZone, weekStart, hemisphere, country, now })
