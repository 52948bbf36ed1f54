import { z } from 'zod'
import { route } from '@/lib/door/route'
import { Id } from '@/lib/door/whole-number'
import { revokeShareLink } from '@/lib/share/share-links'

export const DELETE = route(z.object({ id: Id }), ({ id }, viewer) => revokeShareLink(viewer, id))
