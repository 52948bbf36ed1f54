import 'server-only'
import { Prisma, type PlatformFamily } from '@/prisma/generated/client'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

/** Filters on plays, combined with AND. An empty list matches nothing. */
export type PlayFilters = {
  trackId?: number
  artistId?: number
  albumId?: number
  /** 0 = Sunday */
  weekdays?: number[]
  /** Local hours, half-open; [22, 2] wraps midnight */
  hours?: { from: number; to: number }
  /** 1 to 12, local */
  months?: number[]
  platform?: PlatformFamily
  skipped?: boolean
}

/** Whose plays, and whether others see the figures, who are never shown private sessions. */
export type Listener = Pick<Viewer, 'userId' | 'hidesPrivateSessions'>

/** The SQL condition for "p is a play of this person". */
export const ownPlays = ({ userId, hidesPrivateSessions }: Listener): Prisma.Sql =>
  hidesPrivateSessions
    ? Prisma.sql`p.user_id = ${userId} and p.incognito is not true`
    : Prisma.sql`p.user_id = ${userId}`

/** The SQL condition for "p is a play of this person, in the period, that matches the filters". */
export function playsWhere(listener: Listener, period: PeriodBounds, filters: PlayFilters = {}): Prisma.Sql {
  return Prisma.join([ownPlays(listener), ...within(period), ...passes(filters)], ' and ')
}

/** Whether there are no filters, so that a view can be read. */
export function isUnfiltered(filters: PlayFilters = {}): boolean {
  return passes(filters).length === 0
}

function within({ from, to, days }: PeriodBounds): Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`p.played_at >= ${from.toISOString()}::timestamptz`] : []),
    ...(to ? [Prisma.sql`p.played_at < ${to.toISOString()}::timestamptz`] : []),
    ...(days ? [Prisma.sql`p.local_date = any(${days}::date[])`] : []),
  ]
}

function passes(filters: PlayFilters): Prisma.Sql[] {
  const { trackId, artistId, albumId, weekdays, hours, months, platform, skipped } = filters
  return [
    ...(trackId === undefined ? [] : [Prisma.sql`p.track_id = ${trackId}`]),
    ...(artistId === undefined ? [] : [Prisma.sql`p.artist_id = ${artistId}`]),
    ...(albumId === undefined ? [] : [Prisma.sql`p.album_id = ${albumId}`]),
    ...(weekdays === undefined ? [] : [Prisma.sql`p.local_weekday = any(${weekdays}::int[])`]),
    ...(hours === undefined ? [] : [withinHours(hours)]),
    ...(months === undefined ? [] : [Prisma.sql`extract(month from p.local_date) = any(${months}::int[])`]),
    ...(platform === undefined ? [] : [Prisma.sql`p.platform = ${platform}::platform_family`]),
    ...(skipped === undefined ? [] : [Prisma.sql`p.is_skip = ${skipped}`]),
  ]
}

function withinHours({ from, to }: { from: number; to: number }): Prisma.Sql {
  return from < to
    ? Prisma.sql`p.local_hour >= ${from} and p.local_hour < ${to}`
    : Prisma.sql`(p.local_hour >= ${from} or p.local_hour < ${to})`
}
