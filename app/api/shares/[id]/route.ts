import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { revokeShareLink } from '@/lib/share/share-links'

export const DELETE = route(
  {
    summary: 'Deletes a link',
    params: z.object({ id: Id }),
    errors: ['not_found'],
    example: { params: { id: 4 } },
  },
  ({ id }, viewer) => revokeShareLink(viewer, id),
)
