import { z } from 'zod'
import { LifeEvent } from './events'
import { Count, figures, hour, Instant, ListedItem, Named, TimeRange, weekday } from './parts'

const person = { username: z.string(), display_name: z.string().nullable() }
const image_url = z.string().nullable().describe('Where their picture is served')

const FameItem = z
  .strictObject({
    place: z.int().min(1).max(3),
    ...Named.shape,
    artist: Named.optional().describe('Of tracks and albums'),
    album: Named.nullable().optional().describe('Of tracks'),
    ...figures,
    image_url: z.null().describe('Covers are not kept yet'),
  })
  .meta({ id: 'FameItem', description: 'A place in a hall of fame, with the owner’s own figures.' })
const byKind = <T extends z.ZodType>(item: T) => ({
  tracks: z.array(item),
  albums: z.array(item),
  artists: z.array(item),
})

export const ProfileAnswer = z.strictObject({
  ...person,
  bio: z.string().nullable(),
  image_url,
  member_since: z.iso.date(),
  time_zone: z.string().describe('IANA; hours, days and periods of the profile are in it'),
  followers: Count.optional(),
  following: Count.optional(),
  viewer: z
    .strictObject({ is_self: z.boolean(), follows: z.boolean(), followed_by: z.boolean() })
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
  hall_of_fame: z.strictObject(byKind(FameItem)).optional(),
  events: z.array(LifeEvent).optional(),
})

const PersonCard = z
  .strictObject({
    ...person,
    image_url,
    follows: z.boolean().describe('The caller follows them'),
    followed_by: z.boolean().describe('They follow the caller'),
  })
  .meta({ id: 'PersonCard', description: 'A person in a list.' })
export const PeopleAnswer = z.strictObject({ people: z.array(PersonCard) })
export const BlocksAnswer = z.strictObject({
  people: z.array(z.strictObject({ username: z.string() })).describe('The latest first'),
})

const two = <T extends z.ZodType>(side: T) => z.array(side).length(2).describe('The caller’s, then the other person’s')
const ComparedItem = z.strictObject({
  ...Named.shape,
  artist: z.string().nullable().describe('Of tracks'),
  plays: two(Count),
})
const ComparedItems = z
  .strictObject({
    shared: z.array(ComparedItem).describe('By the smaller of the two shares of plays'),
    first_alone: z.array(ComparedItem).describe('Played by the caller alone'),
    second_alone: z.array(ComparedItem).describe('Played by the other person alone'),
  })
  .meta({ id: 'ComparedItems', description: 'Ten of each at most.' })

export const CompareAnswer = z.strictObject({
  username: z.string().describe('The other person'),
  time_range: TimeRange,
  obscurity: two(z.number().nullable()),
  affinity: z.number().describe('0 to 100: how much of their listening is of the same artists'),
  totals: two(z.strictObject({ ...figures, tracks: Count, albums: Count, artists: Count })),
  by_hour: two(z.array(Count)).describe('Counted plays of 24 local hours, each in their own time zone'),
  artists: ComparedItems,
  tracks: ComparedItems,
})

export const FriendsAnswer = z.strictObject({
  friends: z.array(
    z.strictObject({
      ...person,
      ...figures,
      top: z.array(z.strictObject({ artist: z.string(), plays: Count })).describe('Three at most'),
    }),
  ),
})
