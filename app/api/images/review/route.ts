import { z } from 'zod'
import { imageCard } from '@/app/_images/image-card'
import { renderPng, squareSize, storySize, tallSize } from '@/app/_images/render-png'
import { reviewCard } from '@/app/_images/review-card'
import { reviewPanelCard, reviewPanels } from '@/app/_images/review-panel-card'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { displayNameOf } from '@/lib/people/display-name'
import { yearReview } from '@/lib/stats/year-review'

export const GET = route(
  {
    summary: 'One of the caller’s years as a picture',
    query: z.object({
      year: integer(2002, 2200),
      panel: z.enum(reviewPanels).default('title').describe('Which panel of the review'),
      shape: z
        .enum(['portrait', 'story', 'square'])
        .default('portrait')
        .describe('1080 × 1350, 1080 × 1920 or 1080 × 1080'),
    }),
    file: { type: 'image/png', description: 'The picture.' },
    example: { query: { year: 2022 } },
    limit: { name: 'images', tries: 120, seconds: 60 },
  },
  async ({ year, panel, shape }, viewer) => {
    const name = await displayNameOf(viewer)
    const { size, most } = shapes[shape]
    const content =
      panel === 'title'
        ? await reviewCard(viewer, name, year, most)
        : reviewPanelCard(await yearReview(viewer, year), viewer, { panel, name, most })
    return renderPng(imageCard(content, true, shape === 'portrait' ? undefined : size.height), size, {
      'Content-Disposition': `attachment; filename="musicmuse-${year}-${panel}-${shape}.png"`,
    })
  },
)

/** The size of each shape, and how many lines of a list it has room for. */
const shapes = {
  portrait: { size: tallSize, most: 8 },
  story: { size: storySize, most: 12 },
  square: { size: squareSize, most: 5 },
}
