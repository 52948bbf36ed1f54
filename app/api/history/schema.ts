import { z } from 'zod'
import { PlayFilterParams } from '@/lib/stats/play-filter-params'
import { PeriodParams } from '@/lib/time/period'
import { Id, integer } from '@/lib/validation/integer'
import { Play, TimeRange } from '../_schemas/listening'

export const HistoryQuery = z.strictObject({
  ...PeriodParams.shape,
  ...PlayFilterParams.shape,
  track_id: Id.optional(),
  after: z
    .string()
    .regex(/^\d{1,14}-\d{1,18}$/, 'This isn’t a position in the list.')
    .optional()
    .describe('The `next` of the page before'),
  limit: integer(1, 200).default(50),
  username: z.string().min(1).max(100).optional().describe('Whose plays; default: the caller’s own'),
})

export const History = z
  .strictObject({
    time_range: TimeRange,
    plays: z.array(Play),
    next: z.string().nullable().describe('The `after` of the next page; null at the end'),
  })
  .describe('A page of plays, short ones included; `next` is the `after` of the next one.')
