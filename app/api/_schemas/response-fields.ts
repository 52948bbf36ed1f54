import { z } from 'zod'

// The fields of the responses. A schema with an `id` becomes a named object in the documentation. Objects are strict,
// so that a test fails if a response contains an undocumented field.

export const Count = z.int().min(0)
/** 2022-01-03T01:12:09Z */
export const Instant = z.iso.datetime().describe('UTC')
export const CivilDay = z.iso.date().describe('A local day')
export const Share = z.number().min(0).max(1)

export const hour = z.int().min(0).max(23).describe('Local')
export const weekday = z.int().min(0).max(6).describe('Local, 0 = Sunday')

export const figures = {
  plays: Count.describe('Counted plays'),
  ms_played: Count.describe('Milliseconds of all plays, short ones included'),
}

export const Named = z
  .strictObject({ id: z.int(), name: z.string() })
  .meta({ id: 'Named', description: 'A track, album or artist.' })
