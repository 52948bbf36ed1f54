import { z } from 'zod'
import { CivilDay, Count, Named } from '../_schemas/response-fields'
import { CalendarDay, ClockCell, Play, TimeRange, Tops, Totals } from '../_schemas/listening'
import { Streaks } from '../_schemas/habits'

const DayOfEarlierYear = z.strictObject({
  date: CivilDay,
  plays: Count.describe('Counted plays of that day'),
  track: Named.describe('The most played of that day'),
  artist: Named,
  track_plays: Count,
})

export const Overview = z
  .strictObject({
    time_range: TimeRange,
    totals: Totals,
    plays_without_length: Count.describe(
      'Counted plays that add no time: their source does not say how long they lasted',
    ),
    previous: z
      .strictObject({
        time_range: TimeRange,
        totals: Totals,
        is_comparable: z
          .boolean()
          .describe('False if the history covers too little of either period for a fair comparison'),
      })
      .nullable()
      .describe(
        'The previous period; null for all time and for a yearly event. If the current one is not over, or the history ends within it, ' +
          'the same days of the previous one',
      ),
    streaks: Streaks.describe('Of the whole history'),
    calendar: z.array(CalendarDay).describe('In order; days without a play are left out'),
    clock: z.array(ClockCell).describe('168, zeros included'),
    top: Tops.describe('Five of each'),
    recent: z.array(Play).describe('The latest of the whole history'),
    on_this_day: z.array(DayOfEarlierYear).describe('Today’s date in earlier years, the latest first'),
  })
  .describe('The figures of the period and, where there is one, of the period before.')
