import { z } from 'zod'
import { suggestedMerges } from '@/lib/catalog/suggested-merges'
import { route } from '@/lib/http/route'

export const GET = route(z.strictObject({ kind: z.enum(['track', 'album', 'artist']) }), async ({ kind }, viewer) => ({
  suggestions: await suggestedMerges(viewer, kind),
}))
