import { z } from 'zod'
import {
  CalendarDay,
  ClockCell,
  HourFigures,
  ListedItem,
  Streak,
  TimeRange,
  Tops,
  Totals,
} from '../../_schemas/listening'
import { CivilDay, Count } from '../../_schemas/response-fields'
import { Discoveries, Habits, LoyalItem, Sessions, Spread } from '../../_schemas/habits'

export const PeriodReview = z
  .strictObject({
    time_range: TimeRange,
    year: z.int().nullable().describe('Of a calendar year; null for other periods'),
    span: z
      .strictObject({
        from: CivilDay,
        to: CivilDay.describe('Not included'),
        days: Count,
        months: Count.describe('Calendar months it touches, up to today'),
      })
      .describe('The days reviewed: the period’s own, or from the first to the last play where it is open'),
    totals: Totals,
    before: Totals.nullable().describe(
      'Of the previous period; zeros where nothing was played, null for all time and for a yearly event',
    ),
    before_time_range: TimeRange.nullable().describe(
      'That period: the previous year, month or season or as many days, cut to where the history ends',
    ),
    is_comparable: z
      .boolean()
      .describe('False if the history covers too little of either period for a fair comparison'),
    top: Tops.describe('Five tracks, nine albums, five artists'),
    months: z
      .array(
        z.strictObject({
          month: z.string().describe('2022-06'),
          track: ListedItem.nullable().describe('The most played; null in a month without plays'),
        }),
      )
      .describe('Of a span told in months, all twelve for a year; else empty'),
    chapter_unit: z.enum(['day', 'week', 'month', 'year']).describe('How `chapters` divides the span'),
    chapters: z.array(
      z.strictObject({
        from: CivilDay,
        to: CivilDay.describe('Not included'),
        track: ListedItem.nullable().describe('The most played; null in a part without plays'),
      }),
    ),
    calendar: z.array(CalendarDay),
    busiest_day: CalendarDay.nullable().describe('By counted plays; null without one'),
    clock: z.array(ClockCell),
    hours: z.array(HourFigures),
    discovered: z.strictObject({ tracks: Discoveries, albums: Discoveries, artists: Discoveries }),
    loyal: z.array(LoyalItem).describe('Artists'),
    spread: Spread.describe('Over tracks'),
    streak: Streak.nullable().describe('The longest'),
    sessions: Sessions,
    habits: Habits,
  })
  .describe('Totals, tops, a song for each part, discoveries, streak, sessions and habits of the period.')
