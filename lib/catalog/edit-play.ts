import 'server-only'
import { AppError, notFound } from '@/lib/errors'
import { checkPlayTime } from '@/lib/history/check-play-time'
import { countsByDefault } from '@/lib/history/counts-by-default'
import { updateMatches } from '@/lib/matching/update-matches'
import { updateMatchesOf } from '@/lib/matching/update-matches-of'
import type { Viewer } from '@/lib/viewer'
import { changeHistory } from './change-history'

/**
 * Changes when a play that the person added began, and how long it lasted (null = unknown). Throws `not_found`, `conflict`
 * for a play that a source told of or where the track has a play at that time, and `invalid`.
 */
export async function editPlay(
  viewer: Viewer,
  { id, startedAt, msPlayed }: { id: number; startedAt: Date; msPlayed: number | null },
): Promise<void> {
  checkPlayTime(startedAt, viewer.now)
  await changeHistory(viewer.userId, async (client) => {
    const { rows } = await client.query<{ source: string; playedAt: Date }>(
      'select source, played_at as "playedAt" from listening_history where user_id = $1 and id = $2',
      [viewer.userId, id],
    )
    const [before] = rows
    if (!before) throw notFound('play')
    if (before.source !== 'by_hand') throw new AppError('conflict', 'Only plays that you added can be changed.')
    await client.query(change, [viewer.userId, id, startedAt, msPlayed])
    const from = before.playedAt
    await updateMatches(client, { userId: viewer.userId, from, to: new Date(from.getTime() + 1) })
    await updateMatchesOf(client, viewer.userId, [id])
  }).catch((error: unknown) => {
    if (isTaken(error)) throw new AppError('conflict', 'You already have a play of this track at that time.')
    throw error
  })
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23505'

const change = `
  update listening_history h
  set started_at = p.started_at, ms_played = p.ms_played, played_at = p.played_at, local_date = l.at::date,
    local_hour = date_part('hour', l.at), local_weekday = date_part('dow', l.at), counts = ${countsByDefault},
    time_means = case when p.ms_played is null then 'start' else 'end' end::time_meaning
  from (
    select $3::timestamptz as started_at, $4::int as ms_played,
      $3::timestamptz + coalesce($4::int, 0) * interval '1 millisecond' as played_at) p,
    user_settings z, lateral (select p.played_at at time zone z.computed_time_zone as at) l
  where h.user_id = $1 and h.id = $2 and z.user_id = $1`
