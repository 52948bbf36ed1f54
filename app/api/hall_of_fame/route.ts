import { z } from 'zod'
import { route } from '@/lib/http/route'
import { hallOfFame, HallOfFameKind, HallOfFameIds, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { figures, Named } from '../_schemas/response-fields'

const HallOfFame = z.strictObject({
  items: z.array(
    z.strictObject({
      kind: HallOfFameKind,
      place: z.int().min(1).max(3),
      ...Named.shape,
      artist: Named.nullable().describe('Null of artists'),
      ...figures,
    }),
  ),
})

export const GET = route(
  {
    summary: 'The caller’s hall of fame',
    response: HallOfFame.describe('The items of every kind in their places.'),
  },
  async (_, viewer) => ({ items: await hallOfFame(viewer.userId) }),
)

export const PUT = route(
  {
    summary: 'Sets the places of one kind',
    body: z.object({ kind: HallOfFameKind, ids: HallOfFameIds.describe('In their places; an empty list clears them') }),
    response: HallOfFame.describe('The items of that kind.'),
    example: { body: { kind: 'track', ids: [17, 4, 9] } },
  },
  async ({ kind, ids }, viewer) => ({ items: await setHallOfFame(viewer.userId, kind, ids) }),
)
