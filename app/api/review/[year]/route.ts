import { z } from 'zod'
import { route } from '@/lib/http/route'
import { toSnakeCase } from '@/lib/format/snake-case'
import { yearReview } from '@/lib/stats/year-review'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { serializePeriod } from '@/lib/time/serialize-period'
import { integer } from '@/lib/validation/integer'
import { YearReview } from './schema'

export const GET = route(
  {
    summary: 'The caller’s year in review',
    params: z.object({ year: integer(2000, 2100) }),
    response: YearReview,
    example: { params: { year: 2022 } },
  },
  async ({ year }, viewer) => {
    const { period, comparison, top, months, ...figures } = await yearReview(viewer, year)
    return {
      time_range: serializePeriod(period),
      before_time_range: serializePeriod(comparison.period),
      is_comparable: comparison.isComparable,
      top: {
        tracks: top.tracks.map(serializeTopItem),
        albums: top.albums.map(serializeTopItem),
        artists: top.artists.map(serializeTopItem),
      },
      months: months.map(({ month, track }) => ({ month, track: track && serializeTopItem(track) })),
      ...toSnakeCase(figures),
    }
  },
)
