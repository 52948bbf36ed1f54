import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { revokeShareLink } from '@/lib/share/share-links'

export const DELETE = route(z.object({ id: Id }), ({ id }, viewer) => revokeShareLink(viewer, id))
