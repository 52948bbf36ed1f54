import { z } from 'zod'
import { JsonId } from '@/lib/validation/integer'
import { nonBlank } from '@/lib/validation/non-blank'
import { customDates, PeriodParams } from '@/lib/time/period'

/** The view that a share link opens: exactly what is needed to show it again. */
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
