import 'server-only'
import type { PoolClient } from 'pg'
import { AppError, invalid, notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { artistMatchKey } from '@/lib/matching/match-key'
import { namedArtists } from '@/lib/matching/song-key'
import { reassignPlays, type MergeKind } from './reassign-plays'
import { changeHistory } from './change-history'

export type Merge = { kind: MergeKind; sourceId: number; targetId: number }

/**
 * Counts the source as the target in this person's statistics, for existing plays and for later imports. Items that
 * were merged into the source move to the target too. “A & B” may count as A though A was never played alone. Returns how
 * many plays changed. Throws not_found for an item they never played, invalid for merging an item into itself, conflict if
 * the source is already merged.
 */
export function mergeItems(viewer: Viewer, { kind, sourceId, targetId }: Merge): Promise<number> {
  return changeHistory(viewer.userId, async (client) => {
    const target = await finalTarget(client, viewer.userId, kind, targetId)
    if (target === sourceId) throw invalid('target_id', `This ${kind} cannot be merged into itself.`)
    if ((await finalTarget(client, viewer.userId, kind, sourceId)) !== sourceId)
      throw new AppError('conflict', `This ${kind} is merged already. Undo that first.`)
    if (!(await hasPlayed(client, viewer.userId, kind, sourceId))) throw notFound(kind)
    if (
      !(await hasPlayed(client, viewer.userId, kind, target)) &&
      !(kind === 'artist' && (await isInLine(client, sourceId, target)))
    )
      throw notFound(kind)
    await client.query(
      `update user_merges set target_id = $4 where user_id = $1 and kind = $2::item_kind and target_id = $3`,
      [viewer.userId, kind, sourceId, target],
    )
    await client.query(
      `insert into user_merges (user_id, kind, source_id, target_id, created_at) values ($1, $2::item_kind, $3, $4, $5)`,
      [viewer.userId, kind, sourceId, target, viewer.now],
    )
    await client.query(
      `delete from ignored_merges where user_id = $1 and kind = $2::item_kind
       and first_id = least($3::int, $4) and second_id = greatest($3::int, $4)`,
      [viewer.userId, kind, sourceId, target],
    )
    return reassignPlays(client, viewer.userId, kind, [sourceId])
  })
}

async function finalTarget(client: PoolClient, userId: number, kind: MergeKind, id: number): Promise<number> {
  const { rows } = await client.query<{ target: number }>(
    'select target_id as target from user_merges where user_id = $1 and kind = $2::item_kind and source_id = $3',
    [userId, kind, id],
  )
  return rows[0]?.target ?? id
}

/** Whether the line of several artists names the artist. */
async function isInLine(client: PoolClient, lineId: number, artistId: number): Promise<boolean> {
  const { rows } = await client.query<{ line: string; artist: string }>(
    'select l.name as line, a.name as artist from artists l, artists a where l.id = $1 and a.id = $2',
    [lineId, artistId],
  )
  return rows.some(({ line, artist }) => namedArtists(line).includes(artistMatchKey(artist)))
}

async function hasPlayed(client: PoolClient, userId: number, kind: MergeKind, id: number): Promise<boolean> {
  const { rowCount } = await client.query(played[kind], [userId, id])
  return rowCount === 1
}

const played = {
  track: 'select from listening_history where user_id = $1 and track_id = $2 limit 1',
  album: 'select from listening_history where user_id = $1 and album_id = $2 limit 1',
  artist: 'select from listening_history where user_id = $1 and artist_id = $2 limit 1',
} satisfies Record<MergeKind, string>
