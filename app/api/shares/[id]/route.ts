import { z } from 'zod'
import { route } from '@/lib/door/route'
import { revokeShareLink } from '@/lib/share/share-links'

export const DELETE = route(z.object({ id: z.coerce.number().int().positive() }), ({ id }, viewer) => revokeShareLink(viewer, id))
