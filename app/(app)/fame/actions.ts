'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { HallOfFameKind, HallOfFameIds, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { topItems } from '@/lib/stats/top-items'

export const saveHallOfFame = action(
  z.object({ kind: HallOfFameKind, ids: HallOfFameIds }),
  async ({ kind, ids }, viewer) => {
    const items = await setHallOfFame(viewer.userId, kind, ids)
    revalidatePath('/fame')
    return items
  },
)

const allTime = { from: null, to: null }

/** The viewer's items whose names match, most played first. */
export const searchPlayedItems = action(
  z.object({ kind: HallOfFameKind, words: z.string().trim().max(100) }),
  async ({ kind, words }, viewer) => {
    const { items } = await topItems(viewer, {
      type: `${kind}s`,
      period: allTime,
      pageSize: 20,
      ...(words && { search: words }),
    })
    return items.map(({ id, name, artist, album, plays }) => ({
      id,
      name,
      artist: artist?.name ?? null,
      album: album?.name ?? null,
      plays,
    }))
  },
)
