import { z } from 'zod'
import { Count, figures, Instant, Named, Share } from './response-fields'
import { Streak } from './listening'

// Fields that the patterns page and the year in review share.

export const Streaks = z.strictObject({
  current: Streak.nullable().describe('The one that reaches today or yesterday'),
  longest: Streak.nullable().describe('The latest, where several are equally long'),
})

const Session = z.strictObject({ started_at: Instant, ended_at: Instant, ...figures })
export const Sessions = z
  .strictObject({
    count: Count,
    mean_ms: z.number().nullable().describe('Milliseconds; null without a session'),
    mean_plays: z.number().nullable(),
    longest: z.array(Session).describe('The longest by time first'),
  })
  .meta({ id: 'Sessions', description: 'Listening sessions. A session ends after 30 minutes without music.' })

export const Discoveries = z
  .strictObject({
    items: z.array(
      z.strictObject({
        ...Named.shape,
        first_played_at: Instant,
        plays: Count.describe('From then to the end of the period'),
      }),
    ),
    total: Count.describe('All of them, not only those listed'),
  })
  .meta({ id: 'Discoveries', description: 'Items whose first counted play ever lies in the period.' })

export const LoyalItem = z
  .strictObject({ ...Named.shape, months: Count.describe('Calendar months with a counted play'), plays: Count })
  .meta({ id: 'LoyalItem', description: 'An item that was played in many months.' })

export const Spread = z
  .strictObject({
    items: Count.describe('With a counted play'),
    one_hit: Count.describe('Of these, with exactly one'),
    plays: Count.describe('Counted plays of all'),
    top_ten_plays: Count.describe('Of these, of the ten most played'),
  })
  .meta({ id: 'Spread', description: 'How plays spread over items.' })

const HabitShare = z.strictObject({
  value: z.string().nullable().describe('Null where the export does not say'),
  ...figures,
  share: Share.nullable().describe('Of the counted plays where it is known, 0 to 1'),
})
export const Habits = z
  .strictObject({
    skip_rate: Share.nullable().describe(
      'Skips as a share of all plays, short ones included, 0 to 1; null where it is not known of any play',
    ),
    skips: Count,
    platforms: z.array(HabitShare),
    countries: z.array(HabitShare).describe('ISO 3166-1 alpha-2'),
    shuffle_share: Share.nullable().describe('Of the counted plays where it is known, 0 to 1'),
  })
  .meta({ id: 'Habits', description: 'Skips, platforms, countries and shuffle.' })
