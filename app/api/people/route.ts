import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Paging, slice } from '@/lib/people/pagination'
import { named, personCards } from '@/lib/people/person-card'

const Search = Paging.extend({ q: z.string().trim().min(1, 'Say a name.').max(100) })

export const GET = route(Search, async (input, viewer) => ({
  people: await personCards(viewer.userId, named(input.q), slice(input)),
}))
