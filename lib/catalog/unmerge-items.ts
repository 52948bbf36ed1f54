import 'server-only'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { reassignPlays, type MergeKind } from './reassign-plays'
import { changeHistory } from './change-history'

/**
 * Undoes a merge, so that the source is counted separately again. Returns how many plays changed. Throws not_found if
 * the merge does not exist.
 */
export function unmergeItems(
  viewer: Viewer,
  { kind, sourceId }: { kind: MergeKind; sourceId: number },
): Promise<number> {
  return changeHistory(viewer.userId, async (client) => {
    const { rows } = await client.query<{ target: number }>(
      'delete from user_merges where user_id = $1 and kind = $2::item_kind and source_id = $3 returning target_id as target',
      [viewer.userId, kind, sourceId],
    )
    const target = rows[0]?.target
    if (target === undefined) throw notFound('merge')
    // A play does not store its original artist, only its original track, so all plays of the target are checked.
    return reassignPlays(client, viewer.userId, kind, kind === 'artist' ? [target] : [sourceId])
  })
}
