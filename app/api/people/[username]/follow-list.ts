import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client'
import { route } from '@/lib/http/route'
import { findPersonSharing } from '@/lib/people/find-person'
import { Pagination, limitAndOffset } from '@/lib/people/pagination'
import { personCards } from '@/lib/people/person-card'
import { PersonCard } from '../../_schemas/person'

/** A route that lists the people connected with a person by following. `idsOf` selects their user ids. */
export const followList = (summary: string, idsOf: (userId: number) => Prisma.Sql) =>
  route(
    {
      summary,
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
      return { people: await personCards(viewerId, idsOf(person.id), limitAndOffset(paging)) }
    },
  )
