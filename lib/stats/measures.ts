import 'server-only'
import { Prisma } from '@/prisma/generated/client'

// The only definition of each measure. `p` is the alias of included_plays in the surrounding statement.

/** True for a counted play, by its listener's rule for what counts. */
export const isCounted = Prisma.sql`p.counts`

/** Number of counted plays. */
export const plays = Prisma.sql`count(*) filter (where ${isCounted})::int`

/** Milliseconds of all plays, short ones included; plays of unknown length add none. */
export const msPlayed = Prisma.sql`coalesce(sum(p.ms_played), 0)::float8`

/** Number of skipped plays, short ones included. */
export const skips = Prisma.sql`count(*) filter (where p.is_skip)::int`

/** Whether any play says if it was skipped. Spotify's account data and scrobbles don't: their 0 skips mean nothing. */
const tellsSkips = Prisma.sql`coalesce(bool_or(p.is_skip or p.skipped is not null or p.reason_end is not null), false)`

/** Skipped plays divided by all plays, short ones included: a ratio from 0 to 1, null where no play tells. */
export const skipRate = Prisma.sql`(case when ${tellsSkips} then count(*) filter (where p.is_skip)::float8 / nullif(count(*), 0) end)`

/** Instants of the first and the last counted play; null without one. */
export const firstPlayedAt = Prisma.sql`min(p.played_at) filter (where ${isCounted})`
export const lastPlayedAt = Prisma.sql`max(p.played_at) filter (where ${isCounted})`

/** For `having`: the group has a counted play. Lists leave out items without one. */
export const hasCounted = Prisma.sql`count(*) filter (where ${isCounted}) > 0`

/** Number of local days with a counted play. */
export const days = Prisma.sql`count(distinct p.local_date) filter (where ${isCounted})::int`
