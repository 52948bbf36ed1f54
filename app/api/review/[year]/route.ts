import { z } from 'zod'
import { route } from '@/lib/http/route'
import { inSnakeCase } from '@/lib/format/snake-case'
import { yearReview } from '@/lib/stats/year-review'
import { shownItem } from '@/lib/stats/serialize-top-item'
import { shownPeriod } from '@/lib/time/serialize-period'

export const GET = route(
  z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  async ({ year }, viewer) => {
    const { period, top, months, ...told } = await yearReview(viewer, year)
    const tops = {
      tracks: top.tracks.map(shownItem),
      albums: top.albums.map(shownItem),
      artists: top.artists.map(shownItem),
    }
    return {
      time_range: shownPeriod(period),
      top: tops,
      months: months.map(({ month, track }) => ({ month, track: track && shownItem(track) })),
      ...Object(inSnakeCase(told)),
    }
  },
)
