import { z } from 'zod'
import { JsonId } from '@/lib/validation/integer'

const DAY_MS = 86_400_000
const name = z.string().trim().min(1).max(500)

const time = {
  started_at: z.iso.datetime({ offset: true }).describe('When it began, with an offset or Z'),
  ms_played: z.int().min(1).max(DAY_MS).nullable().default(null).describe('Milliseconds; null where unknown'),
}

/** When a play began, and how long it lasted. */
export const PlayTime = z.strictObject(time)

export const PlayToAdd = z
  .strictObject({
    artist: name.optional(),
    track: name.optional(),
    album: name.optional(),
    track_id: JsonId.optional().describe('A track that the caller has played, instead of its names'),
    ...time,
  })
  .refine(({ artist, track, track_id }) => track_id !== undefined || (artist !== undefined && track !== undefined), {
    path: ['track'],
    message: 'Name the artist and the track, or a track_id.',
  })

export const AddedPlay = z
  .strictObject({ id: z.int(), added: z.boolean().describe('False if the track had a play at that time already') })
  .describe('The play.')
