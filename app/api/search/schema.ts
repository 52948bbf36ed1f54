import { z } from 'zod'
import { integer } from '@/lib/validation/integer'
import { nonBlank } from '@/lib/validation/non-blank'
import { Count, Instant, Named } from '../_schemas/response-fields'
import { LifeEvent } from '../_schemas/life-event'
import { PersonCard } from '../_schemas/person'

export const SearchQuery = z.strictObject({
  q: nonBlank('Enter something to search for.').max(100).describe('A name or the beginning of one; typos are allowed'),
  limit: integer(1, 20).default(5).describe('Results of each kind'),
})

const FoundMusic = z
  .strictObject({
    ...Named.shape,
    artist: Named.optional().describe('Of tracks and albums'),
    album: Named.nullable().optional().describe('Of tracks: the album that most of the plays came from'),
    plays: Count.describe('Counted plays'),
  })
  .meta({ id: 'FoundMusic', description: 'A track, album or artist that a search found.' })

export const SearchResults = z
  .strictObject({
    best: z
      .strictObject({ type: z.enum(['artist', 'album', 'track']), id: z.int() })
      .nullable()
      .describe('The likeliest of the music; null where none was found'),
    artists: z.array(FoundMusic),
    albums: z.array(FoundMusic),
    tracks: z.array(FoundMusic),
    people: z.array(PersonCard).describe('Whose profile the caller may see'),
    events: z.array(LifeEvent),
    imports: z.array(
      z.strictObject({ id: z.int(), file: z.string().describe('The file whose name matches'), created_at: Instant }),
    ),
  })
  .describe('The results of each kind, the likeliest first.')
