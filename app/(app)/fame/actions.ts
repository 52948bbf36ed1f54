'use server'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { HallOfFameKind, HallOfFameIds, setHallOfFame } from '@/lib/hall-of-fame/hall-of-fame'

export const saveHallOfFame = action(
  z.object({ kind: HallOfFameKind, ids: HallOfFameIds }),
  async ({ kind, ids }, viewer) => {
    const items = await setHallOfFame(viewer.userId, kind, ids)
    revalidatePath('/fame')
    return items
  },
)
