import { z } from 'zod'
import { card } from '@/app/_images/image-card'
import { draw, tall } from '@/app/_images/render-png'
import { reviewCard } from '@/app/_images/review-card'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { ownName } from '@/lib/people/display-name'

const ReviewImage = z.object({ year: integer(2002, 2200) })

/** The viewer's own year as a picture to keep or to send. */
export const GET = route(
  ReviewImage,
  async ({ year }, viewer) => {
    const content = await reviewCard(viewer, await ownName(viewer), year, 8)
    return draw(card(content, true), tall, { 'Content-Disposition': `attachment; filename="musicmuse-${year}.png"` })
  },
  { limit: { name: 'images', tries: 120, seconds: 60 } },
)
