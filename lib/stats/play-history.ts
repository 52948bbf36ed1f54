import 'server-only'
import { invalid } from '@/lib/errors'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { includedRows, playDetails, type PlayDetails } from './play-details'
import { playsWhere, type PlayFilters } from './play-filters'
import { untilChange } from './until-change'

export type PlayHistoryQuestion = {
  period: PeriodBounds
  filters?: PlayFilters
  /** `next` of the previous page */
  after?: string
  /** 1 to 200 */
  limit?: number
}

/** Left out plays are listed too; what others tell better is told there. */
const everyRow = Prisma.sql`select p.* from (select * from listening_history where matched_to is null) p`
/** Others are shown only what is in the figures. */
const isOwn = (viewer: Viewer) => viewer.hidesPrivateSessions === undefined

/**
 * The person's plays, newest first, short ones and left out ones included; `next` continues after the last one, and is null at the end.
 */
export const playHistory = untilChange('plays', readPlays)

async function readPlays(
  viewer: Viewer,
  { period, filters, after, limit = 50 }: PlayHistoryQuestion,
): Promise<{ plays: PlayDetails[]; next: string | null }> {
  const found = await playDetails(
    viewer.userId,
    Prisma.sql`
    ${isOwn(viewer) ? everyRow : includedRows}
    where ${playsWhere(viewer, period, filters)} ${after === undefined ? Prisma.empty : before(after)}
    order by p.played_at desc, p.id desc limit ${limit + 1}`,
  )
  const plays = found.slice(0, limit)
  const last = plays.at(-1)
  return { plays, next: found.length > limit && last ? `${last.playedAt.getTime()}-${last.id}` : null }
}

/**
 * The cursor is a position in time rather than a number of rows, so that plays added or deleted meanwhile shift
 * nothing.
 */
function before(cursor: string): Prisma.Sql {
  const [, ms, id] = /^(\d{1,15})-(\d{1,18})$/.exec(cursor) ?? []
  if (!ms || !id || Number(ms) > 8.64e15 / 34) throw invalid('after', 'This isn’t a position in the list.')
  const instant = new Date(Number(ms)).toISOString()
  return Prisma.sql`and p.played_at <= ${instant}::timestamptz and (p.played_at < ${instant}::timestamptz or p.id < ${id}::bigint)`
}
