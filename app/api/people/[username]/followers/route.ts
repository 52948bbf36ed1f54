import { z } from 'zod'
import { route } from '@/lib/http/route'
import { findPersonSharing } from '@/lib/people/find-person'
import { Pagination, limitAndOffset } from '@/lib/people/pagination'
import { followersOf, personCards } from '@/lib/people/person-card'
import { PersonCard } from '../../../_schemas/person'

export const GET = route(
  {
    summary: 'Who follows a person',
    params: z.object({ username: z.string() }),
    query: Pagination,
    response: z.strictObject({ people: z.array(PersonCard) }).describe('A page of people.'),
    errors: ['not_found'],
    example: { params: { username: 'alice' } },
    anonymous: true,
  },
  async ({ username, ...paging }, viewer) => {
    const viewerId = viewer?.userId ?? null
    const person = await findPersonSharing(viewerId, username, 'follows')
    return { people: await personCards(viewerId, followersOf(person.id), limitAndOffset(paging)) }
  },
)
