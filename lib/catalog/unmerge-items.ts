import 'server-only'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { reassignPlays, type MergeKind } from './reassign-plays'
import { changeHistory } from './change-history'
import { ignoreMerge } from './ignored-merges'

/**
 * Undoes a merge, so that the source is counted separately again. Returns how many plays changed. Throws not_found if
 * the merge does not exist.
 */
export function unmergeItems(
  viewer: Viewer,
  { kind, sourceId }: { kind: MergeKind; sourceId: number },
): Promise<number> {
  return changeHistory(viewer.userId, async (client) => {
    const { rows } = await client.query<{ target: number; isListed: boolean }>(
      `delete from user_merges where user_id = $1 and kind = $2::item_kind and source_id = $3
       returning target_id as target, listed_in is not null as "isListed"`,
      [viewer.userId, kind, sourceId],
    )
    const [{ target, isListed } = {}] = rows
    if (target === undefined) throw notFound('merge')
    // So that the next import which lists the artists of this line leaves it whole.
    if (isListed) await ignoreMerge(client, viewer.userId, { kind, ids: [target, sourceId] })
    // A play does not store its original artist, only its original track, so all plays of the target are checked.
    return reassignPlays(client, viewer.userId, kind, kind === 'artist' ? [target] : [sourceId])
  })
}
