import { z } from 'zod'
import { Instant, Named } from '../_schemas/response-fields'
import { CalendarDay, ClockCell, HourFigures, TimeRange } from '../_schemas/listening'
import { Discoveries, Habits, LoyalItem, Sessions, Spread, Streaks } from '../_schemas/habits'

export const Patterns = z
  .strictObject({
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
  .describe('Hours, weekdays, days, streaks, sessions, discoveries, loyalty and habits.')
