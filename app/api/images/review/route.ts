import { z } from 'zod'
import { imageCard } from '@/app/_images/image-card'
import { renderPng, tallSize } from '@/app/_images/render-png'
import { reviewCard } from '@/app/_images/review-card'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { displayNameOf } from '@/lib/people/display-name'

export const GET = route(
  {
    summary: 'One of the caller’s years as a picture',
    query: z.object({ year: integer(2002, 2200) }),
    file: { type: 'image/png', description: 'The picture, 1080 × 1350.' },
    example: { query: { year: 2022 } },
    limit: { name: 'images', tries: 120, seconds: 60 },
  },
  async ({ year }, viewer) => {
    const content = await reviewCard(viewer, await displayNameOf(viewer), year, 8)
    return renderPng(imageCard(content, true), tallSize, {
      'Content-Disposition': `attachment; filename="musicmuse-${year}.png"`,
    })
  },
)
