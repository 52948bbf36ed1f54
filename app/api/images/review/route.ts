import { z } from 'zod'
import { imageCard } from '@/app/_images/image-card'
import { ImageShape, imageShapes } from '@/app/_images/image-shape'
import { pictureHeaders } from '@/app/_images/picture-headers'
import { renderPng } from '@/app/_images/render-png'
import { reviewPanelCard, reviewPanels } from '@/app/_images/review-panel-card'
import { periodEventName } from '@/lib/events/period-event-name'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { reviewWords } from '@/lib/format/review-words'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { displayNameOf } from '@/lib/people/display-name'
import { periodReview } from '@/lib/stats/period-review'
import { customDates, PeriodParams } from '@/lib/time/period'

const ReviewImageQuery = z
  .object({
    year: integer(2002, 2200).optional().describe('Instead of `time_range`: a calendar year'),
    ...PeriodParams.shape,
    panel: z.enum(reviewPanels).default('title').describe('Which panel of the review'),
    shape: ImageShape,
  })
  .refine(({ year, time_range, from, to }) => year === undefined || (time_range === 'all_time' && !from && !to), {
    path: ['year'],
    error: 'Name either a year or a period.',
  })
  .meta(customDates)

export const GET = route(
  {
    summary: 'A review of one of the caller’s periods as a picture',
    query: ReviewImageQuery,
    file: { type: 'image/png', description: 'The picture.' },
    errors: ['not_found'],
    example: { query: { time_range: 'year_2022' } },
    limit: { name: 'images', tries: 120, seconds: 60 },
  },
  async ({ year, panel, shape, ...asked }, viewer) => {
    const params = year === undefined ? asked : { time_range: `year_${year}` }
    const [name, period, eventName] = await Promise.all([
      displayNameOf(viewer),
      resolvePeriodWithEvents(viewer, params),
      periodEventName(viewer, params.time_range),
    ])
    const words = reviewWords(period, viewer, eventName)
    const { size, most } = imageShapes[shape]
    const content = reviewPanelCard(await periodReview(viewer, period), viewer, { panel, name, words, most })
    const fileName = panel === 'title' ? words.title : `${words.title}, ${content.label ?? content.title}`
    return renderPng(imageCard(content, true, size.height), size, pictureHeaders(fileName, content), content.ink)
  },
)
