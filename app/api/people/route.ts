import { z } from 'zod'
import { route } from '@/lib/http/route'
import { limitAndOffset, Pagination } from '@/lib/people/pagination'
import { matchingName, personCards } from '@/lib/people/person-card'
import { nonBlank } from '@/lib/validation/non-blank'
import { PersonCard } from '../_schemas/person'

export const GET = route(
  {
    summary: 'Searches people by name',
    query: Pagination.extend({ q: nonBlank('Enter a name.').max(100) }),
    response: z
      .strictObject({ people: z.array(PersonCard) })
      .describe('The people whose profile the caller may see, friends first.'),
    example: { query: { q: 'ali' } },
  },
  async ({ q, ...paging }, viewer) => ({
    people: await personCards(viewer.userId, matchingName(q), limitAndOffset(paging)),
  }),
)
