import { z } from 'zod'
import { itemKinds } from '@/lib/stats/item-kind'
import { seriesBuckets } from '@/lib/stats/listening-series'
import { PlayFilterParams } from '@/lib/stats/play-filter-params'
import { PeriodParams } from '@/lib/time/period'
import { CivilDay } from '../_schemas/response-fields'
import { TimeRange } from '../_schemas/listening'

/** "artists:3,tracks:17" */
const Items = z
  .string()
  .regex(
    /^(tracks|albums|artists):[1-9]\d{0,8}(,(tracks|albums|artists):[1-9]\d{0,8}){0,9}$/,
    'Up to ten items such as artists:3,tracks:17.',
  )
  .transform((text) => text.split(',').map((item) => item.split(':')))
  .pipe(
    z.array(z.tuple([z.enum(itemKinds), z.coerce.number<string>().int()]).transform(([type, id]) => ({ type, id }))),
  )

export const SeriesQuery = z.strictObject({
  ...PeriodParams.shape,
  ...PlayFilterParams.shape,
  bucket: z.enum(seriesBuckets).default('month'),
  items: Items.optional().describe('A line each, ten at most: artists:3,tracks:17; default: one line of everything'),
  measure: z.enum(['plays', 'time']).default('plays'),
  cumulative: z.enum(['true', 'false']).default('false').describe('Each bucket adds those before it in the period'),
})

export const Series = z
  .strictObject({
    time_range: TimeRange,
    bucket: z.enum(seriesBuckets),
    measure: z.enum(['plays', 'time']),
    cumulative: z.boolean(),
    buckets: z.array(CivilDay).describe('The first local day of each, without gaps'),
    lines: z
      .array(
        z.strictObject({
          item: z
            .strictObject({ type: z.enum(itemKinds), id: z.int() })
            .nullable()
            .describe('Null: the line of everything'),
          values: z.array(z.int()).describe('One a bucket: counted plays, or milliseconds'),
        }),
      )
      .describe('One for each of `items`, in their order'),
  })
  .describe('The buckets, zeros included, and a line an item.')
