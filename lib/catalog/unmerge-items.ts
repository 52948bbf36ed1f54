import 'server-only'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { applyMerges, type MergeKind } from './apply-merges'
import { changeHistory } from './change-history'

/** Takes a merge back: the source counts for itself again. Returns how many plays changed. Throws not_found where there is no such merge. */
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
    // A play does not remember by which artist its file had it; its track does.
    return applyMerges(client, viewer.userId, kind, kind === 'artist' ? [target] : [sourceId])
  })
}
