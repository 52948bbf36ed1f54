import { z } from 'zod'
import { itemKinds } from '@/lib/stats/item-kind'
import { PlayFilterParams } from '@/lib/stats/play-filter-params'
import { PeriodParams } from '@/lib/time/period'
import { integer } from '@/lib/validation/integer'
import { Count } from '../_schemas/response-fields'
import { ListedItem, TimeRange } from '../_schemas/listening'

export const TopItemsQuery = z.strictObject({
  type: z.enum(itemKinds),
  ...PeriodParams.shape,
  sort: z.enum(['plays', 'time']).default('plays'),
  page: integer(1, 1_000_000).default(1),
  page_size: integer(1, 100).default(20),
  ...PlayFilterParams.shape,
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Part of the item’s or its artist’s name; ranks stay those of the whole list'),
  username: z.string().min(1).max(100).optional().describe('Whose list; default: the caller’s own'),
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('csv: the whole list as a file, at most 10,000 lines, whatever the page'),
})

export const TopItems = z
  .strictObject({
    type: z.enum(itemKinds),
    time_range: TimeRange,
    sort: z.enum(['plays', 'time']),
    page: z.int(),
    page_size: z.int(),
    total: Count.describe('Of the whole list'),
    items: z.array(ListedItem),
  })
  .describe(
    'A page of the list with its period and total; with `format=csv` the whole list as a file, 10,000 lines at most.',
  )
