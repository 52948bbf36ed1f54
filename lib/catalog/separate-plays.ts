import 'server-only'
import { notFound } from '@/lib/errors'
import { setSeparate } from '@/lib/matching/separated-plays'
import { playsById } from '@/lib/matching/stored-plays'
import { updateMatchesOf } from '@/lib/matching/update-matches-of'
import type { Viewer } from '@/lib/viewer'
import { changeHistory } from './change-history'

/**
 * Says that two plays of different sources are two, or takes that back: they are never matched again, also when their
 * import is removed and made again. Throws not_found for a play that isn't the person's.
 */
export function separatePlays(
  viewer: Viewer,
  { ids, isSeparate }: { ids: [number, number]; isSeparate: boolean },
): Promise<void> {
  return changeHistory(viewer.userId, async (client) => {
    const [one, other] = await playsById(client, viewer.userId, ids)
    if (!one || !other) throw notFound('play')
    await setSeparate(client, viewer.userId, [one, other], isSeparate)
    await updateMatchesOf(client, viewer.userId, ids)
  })
}
