'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { HallOfFameKind, HallOfFameIds, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'
import { playedChoices } from './played-choices'

export const saveHallOfFame = action(
  z.object({ kind: HallOfFameKind, ids: HallOfFameIds }),
  async ({ kind, ids }, viewer) => {
    const items = await setHallOfFame(viewer.userId, kind, ids)
    revalidatePath('/fame')
    return items
  },
)

/** The viewer's items whose names match, most played first. */
export const searchPlayedItems = action(
  z.object({ kind: HallOfFameKind, words: z.string().trim().max(100) }),
  ({ kind, words }, viewer) => playedChoices(viewer, { kind, search: words, limit: 20 }),
)
