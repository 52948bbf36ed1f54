import { z } from 'zod'

export const MergeKind = z.enum(['track', 'album', 'artist'])

export const MergedItem = z.strictObject({
  id: z.int(),
  name: z.string(),
  artist: z.string().nullable().describe('Null of artists'),
})
