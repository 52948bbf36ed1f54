import { z } from 'zod'
import { Count, figures, Named } from '../../_schemas/response-fields'
import { TimeRange } from '../../_schemas/listening'

const pair = <T extends z.ZodType>(side: T) => z.array(side).length(2).describe('The caller’s, then the other person’s')

const ComparedItem = z.strictObject({
  ...Named.shape,
  artist: z.string().nullable().describe('Of tracks'),
  plays: pair(Count),
})
const ComparedItems = z
  .strictObject({
    shared: z.array(ComparedItem).describe('By the smaller of the two shares of plays'),
    first_alone: z.array(ComparedItem).describe('Played by the caller alone'),
    second_alone: z.array(ComparedItem).describe('Played by the other person alone'),
  })
  .meta({ id: 'ComparedItems', description: 'Ten of each at most.' })

export const Comparison = z
  .strictObject({
    username: z.string().describe('The other person'),
    time_range: TimeRange,
    obscurity: pair(z.number().nullable()),
    affinity: z.number().describe('0 to 100: how much of their listening is of the same artists'),
    totals: pair(z.strictObject({ ...figures, tracks: Count, albums: Count, artists: Count })),
    by_hour: pair(z.array(Count)).describe('Counted plays of 24 local hours, each in their own time zone'),
    artists: ComparedItems,
    tracks: ComparedItems,
  })
  .describe('Affinity, totals, hours, shared items and those of each alone; the caller comes first.')
