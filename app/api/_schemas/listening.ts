import { LeftOutReason } from '@/prisma/generated/enums'
import { z } from 'zod'
import { CivilDay, Count, figures, hour, Instant, Named, weekday } from './response-fields'

export const TimeRange = z
  .strictObject({
    name: z.string().describe('As it was asked for'),
    from: z.iso
      .datetime({ offset: true })
      .nullable()
      .describe('With the offset of the time zone; null: from the beginning'),
    to: z.iso.datetime({ offset: true }).nullable().describe('The first moment after the period; null: it is open'),
    time_zone: z.string().describe('IANA, the listener’s'),
  })
  .meta({ id: 'TimeRange', description: 'A period as it was understood.' })

export const ListedItem = z
  .strictObject({
    rank: z.int().min(1).describe('In the whole list'),
    ...Named.shape,
    artist: Named.optional().describe('Of tracks and albums'),
    album: Named.nullable()
      .optional()
      .describe('Of tracks: the album that most of the plays came from; null where no play names one'),
    image_url: z.null().describe('Covers are not kept yet'),
    ...figures,
    first_played_at: Instant,
    last_played_at: Instant,
  })
  .meta({ id: 'ListedItem', description: 'A track, album or artist in a list by plays or time.' })

export const Tops = z
  .strictObject({ tracks: z.array(ListedItem), albums: z.array(ListedItem), artists: z.array(ListedItem) })
  .meta({ id: 'Tops', description: 'The most played of each kind.' })

export const Play = z
  .strictObject({
    id: z.int(),
    played_at: Instant.describe('When the track stopped, UTC'),
    local_date: CivilDay,
    ms_played: Count.nullable().describe('Milliseconds; null where the source does not say'),
    counted: z.boolean().describe('Whether it counts as a play, by the listener’s own rule'),
    skipped: z.boolean(),
    left_out: z
      .enum(LeftOutReason)
      .nullable()
      .describe('The kind of rule that leaves it out of every figure; null = it is included'),
    track: Named,
    artist: Named,
    album: Named.nullable().describe('Null where the export names none'),
    platform: z.string().nullable().describe('Null where the export does not say'),
    source: z
      .string()
      .describe(
        'The format of its file, or the interface through which it was submitted; `by_hand`: the listener added it',
      ),
    also_seen_in: z
      .array(
        z.strictObject({
          play_id: z.int(),
          source: z.string().describe('The format of its file, or the interface through which it was submitted'),
          played_at: Instant,
        }),
      )
      .describe('The same listen as other sources tell it'),
  })
  .meta({ id: 'Play', description: 'One row of the listening history.' })

const counted = { tracks: Count.describe('Different ones with a counted play'), albums: Count, artists: Count }
export const Totals = z
  .strictObject({
    ...figures,
    ...counted,
    first_played_at: Instant.nullable().describe('Of counted plays; null without one'),
    last_played_at: Instant.nullable(),
  })
  .meta({ id: 'Totals', description: 'What the plays of a period add up to.' })

export const ClockCell = z
  .strictObject({ weekday, hour, ...figures })
  .meta({ id: 'ClockCell', description: 'One local hour of one local weekday.' })
export const HourFigures = z
  .strictObject({ hour, ...figures })
  .meta({ id: 'HourFigures', description: 'One local hour of the day.' })
export const CalendarDay = z
  .strictObject({ date: CivilDay, ...figures })
  .meta({ id: 'CalendarDay', description: 'A local day on which anything played.' })
export const Streak = z
  .strictObject({ days: z.int(), from: CivilDay, to: CivilDay.describe('Included') })
  .meta({ id: 'Streak', description: 'Local days in a row with a counted play each.' })
