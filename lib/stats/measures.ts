import 'server-only'
import { Prisma } from '@/prisma/generated/client'

// Each measure once, for the pages and for questions in words. `p` is a row of listening_history.

/** A play counts from here on (ms). */
export const COUNTED_MS = 30_000

/** Whether a play counts. */
export const isCounted = Prisma.sql`p.ms_played >= 30000`

/** Number of counted plays. */
export const plays = Prisma.sql`count(*) filter (where ${isCounted})::int`

/** Milliseconds of all plays, short ones included. */
export const msPlayed = Prisma.sql`coalesce(sum(p.ms_played), 0)::float8`

/** Number of plays that were skipped. */
export const skips = Prisma.sql`count(*) filter (where p.is_skip)::int`

/** Skipped plays among all plays, 0 to 1; null without a play. */
export const skipRate = Prisma.sql`(count(*) filter (where p.is_skip)::float8 / nullif(count(*), 0))`

/** First and last counted play. */
export const firstPlayedAt = Prisma.sql`min(p.played_at) filter (where ${isCounted})`
export const lastPlayedAt = Prisma.sql`max(p.played_at) filter (where ${isCounted})`

/** Whether a group holds a counted play: an item without one is not listed. */
export const hasCounted = Prisma.sql`count(*) filter (where ${isCounted}) > 0`

/** Number of local days with a counted play. */
export const days = Prisma.sql`count(distinct p.local_date) filter (where ${isCounted})::int`
