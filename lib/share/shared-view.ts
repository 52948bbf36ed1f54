import { z } from 'zod'
import { Id, integer } from '@/lib/validation/integer'
import { PeriodParams } from '@/lib/time/period'

/** The one view that a share link opens, with all that is needed to draw it again and nothing more. */
export const SharedView = z.discriminatedUnion('view', [
  z.object({
    view: z.literal('top'),
    type: z.enum(['tracks', 'albums', 'artists']),
    sort: z.enum(['plays', 'time']).default('plays'),
    ...PeriodParams.shape,
  }),
  z.object({ view: z.literal('event'), id: Id }),
  z.object({ view: z.literal('review'), year: integer(2002, 2200) }),
  z.object({ view: z.literal('muse'), query: z.string().trim().min(1).max(500) }),
])
export type SharedView = z.infer<typeof SharedView>
