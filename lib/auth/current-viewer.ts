import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { TokenScope } from '@/lib/auth/access-tokens'
import { sessionIdFrom } from '@/lib/auth/session-cookie'
import { touchSession } from '@/lib/auth/sign-in-sessions'
import { batchLookups } from '@/lib/batch-lookups'
import { db, pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { tokenHash } from '@/lib/security/random-token'
import { zoneAt } from '@/lib/time/time-zones'
import { zoneSpans } from '@/lib/time/zone-spans'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { prepared } from '@/lib/prepared'

/** The signed-in person, looked up once per request; null for a visitor. */
export const currentViewer = cache(async (): Promise<Viewer | null> => viewerOfSession(await headers(), new Date()))

/** The signed-in person. A visitor is redirected to the sign-in page, which returns them to this page. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  const path = (await headers()).get('x-pathname')
  redirect(path && path !== '/' ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in')
}

/** The viewer for a user id, for jobs and the command line. Throws `not_found`. */
export async function viewerFor(userId: number, now: Date): Promise<Viewer> {
  const [found] = Preferences.array().parse(
    await db.$queryRaw`select ${preferences} from user_settings p where p.user_id = ${userId}`,
  )
  if (!found) throw notFound('person')
  return toViewer(found, now)
}

/** The viewer of the request's session cookie. Updates the session's last-seen time at most once a minute. */
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

export type TokenOwner = { viewer: Viewer; username: string; tokenId: number; scope: TokenScope }

/**
 * The owner of a personal access token and what it may do; null if it is unknown. Updates its last-used time at most
 * once a minute.
 */
export const ownerOfToken = async (token: string, now: Date): Promise<TokenOwner | null> =>
  tokenOwner(await tokenByHash(tokenHash(token)), now)

/** The owner of a token by its id, for a proof of the token that was checked already; null if it is revoked. */
export const ownerOfTokenId = async (id: number, now: Date): Promise<TokenOwner | null> =>
  tokenOwner(await tokenById(id), now)

async function tokenOwner(found: z.infer<typeof KnownToken> | undefined, now: Date): Promise<TokenOwner | null> {
  if (!found) return null
  if (isLongAgo(found.seenAt, now))
    await db.personalAccessToken.updateMany({ where: { id: found.tokenId }, data: { lastUsedAt: now } })
  const { username, tokenId, scope } = found
  return { viewer: toViewer(found, now), username, tokenId, scope }
}

const isLongAgo = (seenAt: Date | null, now: Date) => now.getTime() - (seenAt?.getTime() ?? 0) > 60_000

const Preferences = z.object({
  userId: z.number(),
  timeZone: z.string(),
  zones: z.array(z.object({ from: z.string(), zone: z.string() })).nullable(),
  rulesVersion: z.number(),
  weekStart: z.union([z.literal(0), z.literal(1)]),
  hemisphere: z.enum(['north', 'south']),
  country: z.string(),
  dateOrder: z.enum(['day_month', 'month_day']),
  clock: z.enum(['24h', '12h']),
})
/**
 * The columns selected from `user_settings p`, so that every request needs only one statement to find its viewer.
 */
const preferences = Prisma.sql`p.user_id as "userId", p.computed_time_zone as "timeZone",
  p.computed_rules -> 'zones' as zones, p.rules_version as "rulesVersion", p.week_start as "weekStart",
  p.hemisphere::text, p.country, p.date_order as "dateOrder", p.clock`
const tokenQuestion = `
  select ${preferences.text}, t.last_used_at as "seenAt", t.id as "tokenId", t.token_hash as "tokenHash", t.scope::text,
    u.username
  from personal_access_tokens t join users u on u.id = t.user_id and u.disabled_at is null
    join user_settings p on p.user_id = t.user_id`
const Known = Preferences.extend({ seenAt: z.date().nullable() })
const KnownToken = Known.extend({
  tokenId: z.number(),
  tokenHash: z.string(),
  scope: TokenScope,
  username: z.string(),
})

// Prepared statements for many tokens, not Prisma: clients call these with every play.
const tokenByHash = batchLookups(async (hashes: string[]) => {
  const text = `${tokenQuestion} where t.token_hash = any($1::text[])`
  const { rows } = await pool.query(prepared({ name: 'tokens-by-hash', text, values: [hashes] }))
  return new Map(
    KnownToken.array()
      .parse(rows)
      .map((token) => [token.tokenHash, token]),
  )
})
const tokenById = batchLookups(async (ids: number[]) => {
  const text = `${tokenQuestion} where t.id = any($1::int[])`
  const { rows } = await pool.query(prepared({ name: 'tokens-by-id', text, values: [ids] }))
  return new Map(
    KnownToken.array()
      .parse(rows)
      .map((token) => [token.tokenId, token]),
  )
})

function toViewer(
  {
    userId,
    timeZone,
    zones,
    rulesVersion,
    weekStart,
    hemisphere,
    country,
    dateOrder,
    clock,
  }: z.infer<typeof Preferences>,
  now: Date,
): Viewer {
  const conventions = { weekStart, hemisphere, country, dateOrder, clock }
  if (!zones?.length) return { userId, timeZone, rulesVersion, ...conventions, now }
  const spans = zoneSpans(timeZone, zones)
  return { userId, timeZone: zoneAt(now, { timeZone, zones: spans }), zones: spans, rulesVersion, ...conventions, now }
}
