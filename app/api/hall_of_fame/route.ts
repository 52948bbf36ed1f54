import { z } from 'zod'
import { route } from '@/lib/http/route'
import { hallOfFame, Kind, Places, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'

export const GET = route(z.object({}), async (_, viewer) => ({ items: await hallOfFame(viewer.userId) }))

export const PUT = route(
  z.object({ kind: Kind, ids: Places.describe('In their places; an empty list clears them') }),
  async ({ kind, ids }, viewer) => ({ items: await setHallOfFame(viewer.userId, kind, ids) }),
)
