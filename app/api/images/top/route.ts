import { z } from 'zod'
import { imageCard } from '@/app/_images/image-card'
import { ImageShape, imageShapes } from '@/app/_images/image-shape'
import { pictureHeaders } from '@/app/_images/picture-headers'
import { renderPng } from '@/app/_images/render-png'
import { topCard } from '@/app/_images/top-card'
import { route } from '@/lib/http/route'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { displayNameOf } from '@/lib/people/display-name'
import { shareTitle } from '@/lib/share/share-title'
import { SharedView } from '@/lib/share/shared-view'
import { itemKinds } from '@/lib/stats/item-kind'
import { PeriodParams } from '@/lib/time/period'

const TopImageQuery = z.object({
  type: z.enum(itemKinds),
  ...PeriodParams.shape,
  sort: z.enum(['plays', 'time']).default('plays'),
  shape: ImageShape,
})

export const GET = route(
  {
    summary: 'One of the caller’s top lists as a picture',
    query: TopImageQuery,
    file: { type: 'image/png', description: 'The picture.' },
    example: { query: { type: 'artists', time_range: 'this_year' } },
    limit: { name: 'images', tries: 120, seconds: 60 },
  },
  async ({ shape, ...params }, viewer) => {
    const period = await resolvePeriodWithEvents(viewer, params)
    const title = shareTitle(SharedView.parse({ ...params, view: 'top' }), viewer)
    const { size, most } = imageShapes[shape]
    // Without figures there is room for two more lines.
    const heading = { eyebrow: await displayNameOf(viewer), title }
    const content = await topCard(viewer, { ...params, period }, heading, most + 2)
    return renderPng(imageCard(content, true, size.height), size, pictureHeaders(title, content))
  },
)
