import { z } from 'zod'
import { JsonId } from '@/lib/validation/integer'
import { nonBlank } from '@/lib/validation/non-blank'
import { customDates, PeriodParams } from '@/lib/time/period'

/** The one view that a share link opens, with all that is needed to draw it again and nothing more. */
export const SharedView = z.discriminatedUnion('view', [
  z
    .object({
      view: z.literal('top'),
      type: z.enum(['tracks', 'albums', 'artists']),
      sort: z.enum(['plays', 'time']).default('plays'),
      ...PeriodParams.shape,
    })
    .meta(customDates),
  z.object({ view: z.literal('event'), id: JsonId }),
  z.object({ view: z.literal('review'), year: z.int().min(2002).max(2200) }),
  z.object({ view: z.literal('muse'), query: nonBlank('Ask something.').max(500) }),
])
export type SharedView = z.infer<typeof SharedView>
