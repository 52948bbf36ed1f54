import { z } from 'zod'
import { JsonId } from '@/lib/validation/integer'
import { nonBlank } from '@/lib/validation/non-blank'
import { customDates, PeriodParams } from '@/lib/time/period'

/** JSON Schema for a field that must be left out; the documentation has no room for a bare `false`. */
const absent = { not: {} }

/** A review of a calendar year, or of any period by its name. */
const SharedReview = z
  .object({
    view: z.literal('review'),
    year: z.int().min(2002).max(2200).optional(),
    ...PeriodParams.shape,
    time_range: PeriodParams.shape.time_range.unwrap().optional(),
  })
  .refine(
    ({ year, time_range, from, to }) => (year === undefined ? time_range !== undefined : !time_range && !from && !to),
    { path: ['time_range'], error: 'Name either a year or a period.' },
  )
  .meta({
    oneOf: [
      { required: ['year'], properties: { time_range: absent, from: absent, to: absent } },
      { required: ['time_range'], properties: { year: absent }, ...customDates },
    ],
  })

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
  SharedReview,
  z.object({ view: z.literal('muse'), query: nonBlank('Enter a question.').max(500) }),
])
export type SharedView = z.infer<typeof SharedView>
