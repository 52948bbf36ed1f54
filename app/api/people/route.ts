import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Pagination, limitAndOffset } from '@/lib/people/pagination'
import { matchingName, personCards } from '@/lib/people/person-card'
import { PersonCard } from '../_schemas/person'

export const GET = route(
  {
    summary: 'Searches people by name',
    query: Pagination.extend({ q: z.string().trim().min(1, 'Say a name.').max(100) }),
    response: z
      .strictObject({ people: z.array(PersonCard) })
      .describe('The people whose profile the caller may see, friends first.'),
    example: { query: { q: 'ali' } },
  },
  async ({ q, ...paging }, viewer) => ({
    people: await personCards(viewer.userId, matchingName(q), limitAndOffset(paging)),
  }),
)
