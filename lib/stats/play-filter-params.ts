import 'server-only'
import { z } from 'zod'
import { Id, integer } from '@/lib/validation/integer'
import { invalid } from '@/lib/errors'
import { PlatformFamily } from '@/prisma/generated/client'
import type { PlayFilters } from './play-filters'

/** A parameter left empty by a form is one not given. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const list = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+(, *\d+)*$/, 'This must be numbers with commas between them.')
    .transform((text) => text.split(',').map(Number))
    .refine(
      (numbers) => numbers.length <= 100 && numbers.every((number) => number >= least && number <= most),
      `Each of these must be from ${least} to ${most}.`,
    )

/** The filters of API.md as query parameters, all optional, combined by AND: `z.object({ ...PlayFilterParams.shape, … })`. */
export const PlayFilterParams = z.object({
  artist_id: given(Id),
  album_id: given(Id),
  weekday: given(list(0, 6)).describe('Numbers with commas between them, 0 = Sunday'),
  hour_from: given(integer(0, 23)).describe('Local hour; alone, to midnight'),
  hour_to: given(integer(0, 24)).describe('The first hour that is out again; before hour_from it is of the next day'),
  month: given(list(1, 12)).describe('Numbers with commas between them, 1 to 12'),
  platform: given(z.enum(PlatformFamily)),
  skipped: given(z.enum(['true', 'false']).transform((text) => text === 'true')),
})
export type PlayFilterParams = z.infer<typeof PlayFilterParams>

/** Throws `invalid` where the hours are no stretch of the day. */
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

/** One end alone reaches to midnight. */
function hourRange({ hour_from, hour_to }: PlayFilterParams): PlayFilters['hours'] {
  if (hour_from === undefined && hour_to === undefined) return undefined
  const hours = { from: hour_from ?? 0, to: hour_to ?? 24 }
  if (hours.from === hours.to) throw invalid('hour_to', 'The hours must not begin and end at the same time.')
  return hours
}
