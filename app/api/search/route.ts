import { route } from '@/lib/http/route'
import { search } from '@/lib/search/search'
import { SearchQuery, SearchResults } from './schema'

export const GET = route(
  {
    summary: 'Searches the caller’s music, life events and imports, and people',
    query: SearchQuery,
    response: SearchResults,
    example: { query: { q: 'frank oc' } },
  },
  ({ q, limit }, viewer) => search(viewer, q, limit),
)
