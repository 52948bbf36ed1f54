import { z } from 'zod'
import { itemKinds } from '@/lib/stats/item-kind'
import { Instant } from '../_schemas/response-fields'

const Shared = z.discriminatedUnion('view', [
  z.strictObject({
    view: z.literal('top'),
    type: z.enum(itemKinds),
    sort: z.enum(['plays', 'time']),
    time_range: z.string(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  z.strictObject({ view: z.literal('event'), id: z.int() }),
  z.strictObject({
    view: z.literal('review'),
    year: z.int().optional().describe('Of a calendar year; any other period has a name'),
    time_range: z.string().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
  }),
  z.strictObject({ view: z.literal('muse'), query: z.string() }),
])
export const ShareLink = z
  .strictObject({
    id: z.int(),
    path: z.string().describe('The address of the page, without the server'),
    shared: Shared.describe('What it shows'),
    created_at: Instant,
  })
  .meta({ id: 'ShareLink', description: 'A secret link that opens one view for anyone who has it.' })
