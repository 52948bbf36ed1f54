import { z } from 'zod'
import { route } from '@/lib/http/route'
import { findPersonShowing } from '@/lib/people/find-person'
import { Paging, slice } from '@/lib/people/pagination'
import { followedBy, personCards } from '@/lib/people/person-card'

const Input = Paging.extend({ username: z.string() })

export const GET = route(
  Input,
  async (input, viewer) => {
    const viewerId = viewer?.userId ?? null
    const person = await findPersonShowing(viewerId, input.username, 'follows')
    return { people: await personCards(viewerId, followedBy(person.id), slice(input)) }
  },
  { anonymous: true },
)
