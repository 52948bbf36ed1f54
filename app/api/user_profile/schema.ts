import { z } from 'zod'
import { comparisonAccesses } from '@/lib/people/audience'
import { Count, figures, hour, Instant, Named, weekday } from '../_schemas/response-fields'
import { LifeEvent } from '../_schemas/life-event'
import { ListedItem } from '../_schemas/listening'
import { image_url, person } from '../_schemas/person'

const HallOfFameItem = z
  .strictObject({
    place: z.int().min(1).max(3),
    ...Named.shape,
    artist: Named.optional().describe('Of tracks and albums'),
    album: Named.nullable().optional().describe('Of tracks'),
    ...figures,
    image_url: z.null().describe('Covers are not kept yet'),
  })
  .meta({ id: 'HallOfFameItem', description: 'A place in a hall of fame, with the owner’s own figures.' })

const byKind = <T extends z.ZodType>(item: T) => ({
  tracks: z.array(item),
  albums: z.array(item),
  artists: z.array(item),
})

export const Profile = z
  .strictObject({
    ...person,
    bio: z.string().nullable(),
    image_url,
    member_since: z.iso.date(),
    time_zone: z.string().describe('IANA; hours, days and periods of the profile are in it'),
    followers: Count.optional(),
    following: Count.optional(),
    viewer: z
      .strictObject({
        is_self: z.boolean(),
        follows: z.boolean(),
        followed_by: z.boolean(),
        comparison: z
          .enum(comparisonAccesses)
          .describe('friends_only: possible once both follow each other; not_shared: not possible'),
      })
      .describe('How the caller stands to them'),
    summary: z
      .strictObject({
        ...figures,
        tracks: Count.describe('Different ones with a counted play'),
        albums: Count,
        artists: Count,
        first_played_at: Instant.nullable(),
        last_played_at: Instant.nullable(),
        current_streak_days: Count,
        longest_streak_days: Count,
        obscurity: z.number().nullable().describe('0 to 100, higher is rarer; null where too little is known'),
      })
      .optional(),
    by_hour: z
      .array(z.strictObject({ hour, plays: Count }))
      .optional()
      .describe('24, zeros included'),
    by_weekday: z
      .array(z.strictObject({ weekday, plays: Count }))
      .optional()
      .describe('7, zeros included'),
    recent: z
      .strictObject({ time_range: z.string(), ...byKind(ListedItem) })
      .optional()
      .describe('Five of each'),
    hall_of_fame: z.strictObject(byKind(HallOfFameItem)).optional(),
    events: z.array(LifeEvent).optional(),
  })
  .describe('The profile; what the caller may not see is absent.')
