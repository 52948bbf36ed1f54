import 'server-only'
import { z } from 'zod'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { firstAndLastPlay } from './listening-totals'
import { isCounted } from './measures'
import { playsWhere } from './play-filters'
import { rows } from './rows'
import { untilChange } from './until-change'

export type ReviewYears = {
  /** The years with a counted play, the latest first; never empty */
  years: number[]
  /**
   * The year that the review opens: last year in the first half of January; else the latest that the history covers for
   * 300 days, or for the most days. A year with few plays is not opened if there is another.
   */
  opening: number
  /** The local dates of the first and last play */
  first: string
  last: string
}

const NEARLY_FULL_DAYS = 300
const FEW_PLAYS = 100

/** The years that can be reviewed; null for someone who never played anything. */
export const reviewYears = untilChange('review-years', computeReviewYears)

async function computeReviewYears(viewer: Viewer): Promise<ReviewYears | null> {
  const allTime = { from: null, to: null }
  const { firstPlayedAt, lastPlayedAt } = await firstAndLastPlay(viewer, { period: allTime })
  if (!firstPlayedAt || !lastPlayedAt) return null
  const first = localDay(firstPlayedAt, viewer).toString()
  const last = localDay(lastPlayedAt, viewer).toString()
  const found = await yearsWithPlays(viewer, Number(first.slice(0, 4)), Number(last.slice(0, 4)))
  const lively = found.filter(({ isLively }) => isLively)
  const years = (lively.length > 0 ? lively : found).map(({ year }) => ({ year, days: daysCovered(year, first, last) }))
  const most = Math.max(...years.map(({ days }) => days))
  const today = localDay(viewer.now, viewer)
  const lastYear = today.month === 1 && today.day <= 15 ? years.find(({ year }) => year === today.year - 1) : undefined
  const opening = lastYear ?? years.find(({ days }) => days >= Math.min(most, NEARLY_FULL_DAYS))
  return opening ? { years: found.map(({ year }) => year), opening: opening.year, first, last } : null
}

/**
 * The years with a counted play, the latest first: a look into each, not a scan of all plays. The instants are for the
 * index; a local year begins within a day of UTC's.
 */
const yearsWithPlays = (viewer: Viewer, first: number, last: number) =>
  rows(
    z.object({ year: z.number(), isLively: z.boolean() }),
    Prisma.sql`
    select y.year, f.plays = ${FEW_PLAYS}::int as "isLively"
    from generate_series(${first}::int, ${last}::int) as y (year)
    cross join lateral (
      select count(*)::int as plays from (
        select from included_plays p where ${playsWhere(viewer, { from: null, to: null })} and ${isCounted}
        and p.played_at >= make_timestamptz(y.year, 1, 1, 0, 0, 0, 'UTC') - interval '1 day'
        and p.played_at < make_timestamptz(y.year + 1, 1, 1, 0, 0, 0, 'UTC') + interval '1 day'
        and p.local_date >= make_date(y.year, 1, 1) and p.local_date < make_date(y.year + 1, 1, 1)
        limit ${FEW_PLAYS}) few) f
    where f.plays > 0
    order by y.year desc`,
  )

/** The days of a year from the history's first day to its last; both are local dates, included. */
function daysCovered(year: number, first: string, last: string): number {
  const from = Math.max(Date.parse(first), Date.UTC(year, 0, 1))
  const to = Math.min(Date.parse(last), Date.UTC(year, 11, 31))
  return Math.max(0, (to - from) / 86_400_000 + 1)
}
