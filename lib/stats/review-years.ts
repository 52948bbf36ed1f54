import 'server-only'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { listeningSeries } from './listening-series'
import { firstAndLastPlay } from './listening-totals'

export type ReviewYears = {
  /** The years with a counted play, the latest first; never empty */
  years: number[]
  /**
   * The year that the review opens: last year in the first half of January; else the latest that the history covers for
   * 300 days, or for the most days
   */
  opening: number
  /** The local dates of the first and last play */
  first: string
  last: string
}

const NEARLY_FULL_DAYS = 300

/** The years that can be reviewed; null for someone who never played anything. */
export async function reviewYears(viewer: Viewer): Promise<ReviewYears | null> {
  const allTime = { from: null, to: null }
  const { firstPlayedAt, lastPlayedAt } = await firstAndLastPlay(viewer, { period: allTime })
  if (!firstPlayedAt || !lastPlayedAt) return null
  const first = localDay(firstPlayedAt, viewer).toString()
  const last = localDay(lastPlayedAt, viewer).toString()
  const { buckets, lines } = await listeningSeries(viewer, {
    period: { ...allTime, fromDate: null, toDate: null },
    bucket: 'year',
  })
  const years = buckets
    .filter((_, index) => (lines[0]?.values[index] ?? 0) > 0)
    .map((bucket) => ({ year: Number(bucket.slice(0, 4)), days: daysCovered(Number(bucket.slice(0, 4)), first, last) }))
    .toReversed()
  const most = Math.max(...years.map(({ days }) => days))
  const today = localDay(viewer.now, viewer)
  const lastYear = today.month === 1 && today.day <= 15 ? years.find(({ year }) => year === today.year - 1) : undefined
  const opening = lastYear ?? years.find(({ days }) => days >= Math.min(most, NEARLY_FULL_DAYS))
  return opening ? { years: years.map(({ year }) => year), opening: opening.year, first, last } : null
}

/** The days of a year from the history's first day to its last; both are local dates, included. */
function daysCovered(year: number, first: string, last: string): number {
  const from = Math.max(Date.parse(first), Date.UTC(year, 0, 1))
  const to = Math.min(Date.parse(last), Date.UTC(year, 11, 31))
  return Math.max(0, (to - from) / 86_400_000 + 1)
}
