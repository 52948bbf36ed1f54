import { z } from 'zod'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { route } from '@/lib/http/route'
import { toSnakeCase } from '@/lib/format/snake-case'
import { periodReview } from '@/lib/stats/period-review'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { PeriodParams } from '@/lib/time/period'
import { periodNamePattern } from '@/lib/time/period-name'
import { serializePeriod } from '@/lib/time/serialize-period'
import { PeriodReview } from './schema'

const { from, to } = PeriodParams.shape
const yearOrName = new RegExp(`^[12]\\d{3}$|${periodNamePattern.source}`)

export const GET = route(
  {
    summary: 'A review of one of the caller’s periods',
    params: z.object({
      period: z
        .string()
        .regex(yearOrName, 'There’s no period by this name.')
        .describe('A year, or a period by one of its names'),
    }),
    query: z.object({ from, to }),
    response: PeriodReview,
    errors: ['not_found'],
    example: { params: { period: '2022' } },
  },
  async ({ period: asked, from, to }, viewer) => {
    const time_range = /^\d/.test(asked) ? `year_${asked}` : asked
    const review = await periodReview(viewer, await resolvePeriodWithEvents(viewer, { time_range, from, to }))
    const { period, span, comparison, top, chapters, ...figures } = review
    const listed = chapters.map(({ track, ...days }) => ({ ...days, track: track && serializeTopItem(track) }))
    return {
      time_range: serializePeriod(period),
      year: isYear(span) ? Number(span.from.slice(0, 4)) : null,
      span,
      before_time_range: comparison && serializePeriod(comparison.period),
      is_comparable: comparison?.isComparable ?? false,
      top: {
        tracks: top.tracks.map(serializeTopItem),
        albums: top.albums.map(serializeTopItem),
        artists: top.artists.map(serializeTopItem),
      },
      months:
        review.chapterUnit === 'month' ? listed.map(({ from, track }) => ({ month: from.slice(0, 7), track })) : [],
      chapters: listed,
      ...toSnakeCase(figures),
    }
  },
)

const isYear = ({ from, to }: { from: string; to: string }) =>
  from.endsWith('-01-01') && to === `${Number(from.slice(0, 4)) + 1}-01-01`
