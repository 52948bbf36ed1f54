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
import { Discoveries, Habits, LoyalItem, Sessions, Spread } from '../../_schemas/habits'

export const YearReview = z
  .strictObject({
    time_range: TimeRange,
    year: z.int(),
    totals: Totals,
    before: Totals.describe('Of the same days of the previous year; zeros where nothing was played'),
    before_time_range: TimeRange.describe('Those days: all of the previous year, or up to where the history ends'),
    is_comparable: z.boolean().describe('False if the history covers too little of either year for a fair comparison'),
    top: Tops.describe('Five tracks, nine albums, five artists'),
    months: z
      .array(
        z.strictObject({
          month: z.string().describe('2022-06'),
          track: ListedItem.nullable().describe('The most played; null in a month without plays'),
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
  .describe('Totals, tops, months, discoveries, streak, sessions and habits of the year.')
