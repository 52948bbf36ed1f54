import 'server-only'
import { z } from 'zod'
import { Id, integer } from '@/lib/validation/integer'
import { invalid } from '@/lib/errors'
import { PlatformFamily } from '@/prisma/generated/client'
import type { PlayFilters } from './play-filters'

/** Numbers such as "1,12", each one matching the pattern `number`; at most 100. */
const list = (number: string, message: string) =>
  z
    .string()
    .regex(new RegExp(`^(${number})(, *(${number})){0,99}$`), message)
    .transform((text) => text.split(',').map(Number))

/** The API's filters as optional query parameters, combined with AND: `z.object({ ...PlayFilterParams.shape, … })`. */
export const PlayFilterParams = z.object({
  artist_id: Id.optional(),
  album_id: Id.optional(),
  weekday: list('0?[0-6]', 'Use numbers from 0 to 6 with commas between them.')
    .optional()
    .describe('Numbers with commas between them, 0 = Sunday'),
  hour_from: integer(0, 23).optional().describe('Local hour; alone, to midnight'),
  hour_to: integer(0, 24)
    .optional()
    .describe('The hour that it ends before; less than hour_from: on the next day. Never the same hour as hour_from'),
  month: list('0?[1-9]|1[0-2]', 'Use numbers from 1 to 12 with commas between them.')
    .optional()
    .describe('Numbers with commas between them, 1 to 12'),
  platform: z.enum(PlatformFamily).optional(),
  skipped: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
})
export type PlayFilterParams = z.infer<typeof PlayFilterParams>

/** Throws `invalid` if the hours are not a valid range. */
export function toPlayFilters(params: PlayFilterParams): PlayFilters {
  return {
    artistId: params.artist_id,
    albumId: params.album_id,
    weekdays: params.weekday,
    hours: hourRange(params),
    months: params.month,
    platform: params.platform,
    skipped: params.skipped,
  }
}

/** If only one end is given, the range extends to midnight. */
function hourRange({ hour_from, hour_to }: PlayFilterParams): PlayFilters['hours'] {
  if (hour_from === undefined && hour_to === undefined) return undefined
  const hours = { from: hour_from ?? 0, to: hour_to ?? 24 }
  if (hour_from === undefined && hour_to === 0) return undefined // from midnight to midnight
  if (hours.from === hours.to) throw invalid('hour_to', 'The hours must not begin and end at the same time.')
  return hours
}
