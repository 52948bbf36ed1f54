import { z } from 'zod'
import { itemKinds } from '@/lib/stats/item-kind'
import { seriesBuckets } from '@/lib/stats/listening-series'
import {
  CalendarDay,
  CivilDay,
  ClockCell,
  Count,
  figures,
  HourFigures,
  Instant,
  ListedItem,
  Named,
  Play,
  Share,
  Streak,
  TimeRange,
  Tops,
  Totals,
} from './parts'

export const TopItemsAnswer = z.strictObject({
  type: z.enum(itemKinds),
  time_range: TimeRange,
  sort: z.enum(['plays', 'time']),
  page: z.int(),
  page_size: z.int(),
  total: Count.describe('Of the whole list'),
  items: z.array(ListedItem),
})

const Streaks = z.strictObject({
  current: Streak.nullable().describe('The one that reaches today or yesterday'),
  longest: Streak.nullable().describe('Of equal ones the latest'),
})

const DayOfEarlierYear = z.strictObject({
  date: CivilDay,
  plays: Count.describe('Counted plays of that day'),
  track: Named.describe('The most played of that day'),
  artist: Named,
  track_plays: Count,
})

export const OverviewAnswer = z.strictObject({
  time_range: TimeRange,
  totals: Totals,
  previous: z
    .strictObject({ time_range: TimeRange, totals: Totals })
    .nullable()
    .describe('The period before; null where there is none, as of all time'),
  streaks: Streaks.describe('Of the whole history'),
  calendar: z.array(CalendarDay).describe('In order; days without a play are left out'),
  clock: z.array(ClockCell).describe('168, zeros included'),
  top: Tops.describe('Five of each'),
  recent: z.array(Play).describe('The latest of the whole history'),
  on_this_day: z.array(DayOfEarlierYear).describe('Today’s date in earlier years, the latest first'),
})

const Session = z.strictObject({ started_at: Instant, ended_at: Instant, ...figures })
const Sessions = z
  .strictObject({
    count: Count,
    mean_ms: z.number().nullable().describe('Milliseconds; null without one'),
    mean_plays: z.number().nullable(),
    longest: z.array(Session).describe('The longest by time first'),
  })
  .meta({ id: 'Sessions', description: 'Sittings: a silence of more than 30 minutes parts two.' })

const Discoveries = z
  .strictObject({
    items: z.array(
      z.strictObject({
        ...Named.shape,
        first_played_at: Instant,
        plays: Count.describe('Since, to the end of the period'),
      }),
    ),
    total: Count.describe('All of them, not only those listed'),
  })
  .meta({ id: 'Discoveries', description: 'Items whose first counted play ever lies in the period.' })

const LoyalItem = z
  .strictObject({ ...Named.shape, months: Count.describe('Calendar months with a counted play'), plays: Count })
  .meta({ id: 'LoyalItem', description: 'An item that came back month after month.' })

const Spread = z
  .strictObject({
    items: Count.describe('With a counted play'),
    one_hit: Count.describe('Of these, with exactly one'),
    plays: Count.describe('Counted plays of all'),
    top_ten_plays: Count.describe('Of these, of the ten most played'),
  })
  .meta({ id: 'Spread', description: 'How listening spreads over items.' })

const HabitShare = z.strictObject({
  value: z.string().nullable().describe('Null: the export did not say'),
  ...figures,
  share: Share.nullable().describe('Of the counted plays that say, 0 to 1'),
})
const Habits = z
  .strictObject({
    skip_rate: Share.nullable().describe(
      'Skipped plays among all, short ones included, 0 to 1; null where no play tells',
    ),
    skips: Count,
    platforms: z.array(HabitShare),
    countries: z.array(HabitShare).describe('ISO 3166-1 alpha-2'),
    shuffle_share: Share.nullable().describe('Of the counted plays that say, 0 to 1'),
  })
  .meta({ id: 'Habits', description: 'How the person listens.' })

export const PatternsAnswer = z.strictObject({
  time_range: TimeRange,
  clock: z.array(ClockCell).describe('168, zeros included'),
  hours: z.array(HourFigures).describe('24, zeros included'),
  calendar: z.array(CalendarDay).describe('In order; days without a play are left out'),
  streaks: Streaks.describe('Of the whole history'),
  sessions: Sessions,
  discoveries: Discoveries.describe('Artists'),
  loyal: z.array(LoyalItem).describe('Artists'),
  spread: Spread.describe('Over artists'),
  one_hits: z
    .array(z.strictObject({ ...Named.shape, played_at: Instant }))
    .describe('Artists with exactly one counted play, the latest first'),
  habits: Habits,
})

export const ReviewAnswer = z.strictObject({
  time_range: TimeRange,
  year: z.int(),
  totals: Totals,
  before: Totals.describe('Of the whole year before; zeros where nothing was played'),
  top: Tops.describe('Five tracks, nine albums, five artists'),
  months: z
    .array(
      z.strictObject({
        month: z.string().describe('2022-06'),
        track: ListedItem.nullable().describe('The most played; null in a silent month'),
      }),
    )
    .describe('All twelve'),
  calendar: z.array(CalendarDay),
  busiest_day: CalendarDay.nullable().describe('By counted plays; null without one'),
  clock: z.array(ClockCell),
  hours: z.array(HourFigures),
  discovered: z.strictObject({ tracks: Discoveries, albums: Discoveries, artists: Discoveries }),
  loyal: z.array(LoyalItem).describe('Artists'),
  spread: Spread.describe('Over tracks'),
  streak: Streak.nullable().describe('The longest of the year'),
  sessions: Sessions,
  habits: Habits,
})

const ItemFigures = z.strictObject({
  ...figures,
  rank: z.int().nullable().describe('Place in the list by plays; null without a counted play'),
  days: Count.describe('Local days with a counted play'),
  skips: Count,
  skip_rate: Share.nullable().describe('Skipped plays among all, 0 to 1'),
  first_played_at: Instant.nullable(),
  last_played_at: Instant.nullable(),
})

export const ItemAnswer = z.strictObject({
  type: z.enum(itemKinds),
  time_range: TimeRange,
  ...Named.shape,
  artist: Named.optional().describe('Of tracks and albums: whom the caller counts it as'),
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

export const SeriesAnswer = z.strictObject({
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

export const HistoryAnswer = z.strictObject({
  time_range: TimeRange,
  plays: z.array(Play),
  next: z.string().nullable().describe('The `after` of the next page; null at the end'),
})
