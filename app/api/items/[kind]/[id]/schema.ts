import { z } from 'zod'
import { itemKinds } from '@/lib/stats/item-kind'
import { Count, figures, Instant, Named, Share } from '../../../_schemas/response-fields'
import { ClockCell, ListedItem, TimeRange } from '../../../_schemas/listening'

const ItemFigures = z.strictObject({
  ...figures,
  plays_without_length: Count.describe(
    'Counted plays that add no time: their source does not say how long they lasted',
  ),
  rank: z.int().nullable().describe('Place in the list by plays; null without a counted play'),
  days: Count.describe('Local days with a counted play'),
  skips: Count,
  skip_rate: Share.nullable().describe(
    'Skips as a share of all plays, 0 to 1; null where no play says whether it was skipped',
  ),
  first_played_at: Instant.nullable(),
  last_played_at: Instant.nullable(),
})

export const Item = z
  .strictObject({
    type: z.enum(itemKinds),
    time_range: TimeRange,
    ...Named.shape,
    artist: Named.optional().describe('Of tracks and albums: the artist that the caller counts it under'),
    merged_into: Named.nullable().describe('What the caller counts it as'),
    image_url: z.null().describe('Covers are not kept yet'),
    figures: ItemFigures.nullable().describe('Null: no counted play in this period'),
    by_month: z.array(z.strictObject({ month: z.string().describe('2022-06'), plays: Count })).describe('Without gaps'),
    clock: z.array(ClockCell).describe('168, zeros included'),
    top_tracks: z.array(ListedItem).describe('Of albums and artists: ten at most'),
    top_albums: z.array(ListedItem).describe('Of artists: ten at most'),
    everyone: z
      .strictObject({ listeners: Count, ...figures })
      .nullable()
      .describe('On this server; null where fewer than five people share it'),
  })
  .describe('The item, its figures, months, hours and tops.')
