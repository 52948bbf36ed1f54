import { z } from 'zod'
import { card } from '@/app/_images/image-card'
import { draw, tall } from '@/app/_images/render-png'
import { topCard } from '@/app/_images/top-card'
import { route } from '@/lib/http/route'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { ownName } from '@/lib/people/display-name'
import { sharedWords } from '@/lib/share/share-title'
import { SharedView } from '@/lib/share/shared-view'
import { itemKinds } from '@/lib/stats/item-kind'
import { PeriodParams } from '@/lib/time/period'

const TopImage = z.object({
  type: z.enum(itemKinds),
  ...PeriodParams.shape,
  sort: z.enum(['plays', 'time']).default('plays'),
})

/** The viewer's own list as a picture to keep or to send. */
export const GET = route(
  TopImage,
  async (params, viewer) => {
    const period = await periodOf(viewer, params)
    const title = sharedWords(SharedView.parse({ ...params, view: 'top' }), viewer)
    const content = await topCard(viewer, { ...params, period }, { eyebrow: await ownName(viewer), title }, 10)
    return draw(card(content, true), tall, {
      'Content-Disposition': `attachment; filename="musicmuse-top-${params.type}-${period.name}.png"`,
    })
  },
  { limit: { name: 'images', tries: 120, seconds: 60 } },
)
