import { z } from 'zod'
import { Kind } from '@/lib/hall-of-fame/hall-of-fame'
import { figures, Named } from './parts'

export const HallOfFameAnswer = z.strictObject({
  items: z.array(
    z.strictObject({
      kind: Kind,
      place: z.int().min(1).max(3),
      ...Named.shape,
      artist: Named.nullable().describe('Null of artists'),
      ...figures,
    }),
  ),
})
