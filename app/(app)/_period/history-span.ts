import { cache } from 'react'
import { firstAndLastPlay } from '@/lib/stats/listening-totals'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'

/** The local years of the viewer's first and last play, for the period picker; null before the first import. */
export const historySpan = cache(async (viewer: Viewer) => {
  const { firstPlayedAt, lastPlayedAt } = await firstAndLastPlay(viewer, { period: { from: null, to: null } })
  if (!firstPlayedAt || !lastPlayedAt) return null
  return {
    first: localDay(firstPlayedAt, viewer).year,
    last: localDay(lastPlayedAt, viewer).year,
    lastPlayedAt,
  }
})
