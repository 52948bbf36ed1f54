import { pool } from '@/lib/db'
import { appleDailyTracks } from './formats/apple-daily-tracks'
import { applePlayActivity } from './formats/apple-play-activity'
import type { InspectedFile } from './inspect-upload'

/**
 * Apple tells the same plays twice: one by one in the play activity, and summed up by day in the daily tracks. Only one of
 * them is imported, the play activity where both are there; the other is ignored.
 */
export async function withoutAppleDoubles(userId: number, files: InspectedFile[]): Promise<InspectedFile[]> {
  const isQueued = (format: string) => files.some((file) => file.status === 'queued' && file.format === format)
  if (!isQueued(applePlayActivity.id) && !isQueued(appleDailyTracks.id)) return files
  const { rows } = await pool.query<{ source: string }>(
    `select source from (values ($2), ($3)) s (source)
     where exists (select from listening_history h where h.user_id = $1 and h.source = s.source)`,
    [userId, applePlayActivity.id, appleDailyTracks.id],
  )
  const isKnown = (format: string) => rows.some(({ source }) => source === format)
  return files.map((file) => {
    if (file.status !== 'queued') return file
    if (file.format === appleDailyTracks.id && (isQueued(applePlayActivity.id) || isKnown(applePlayActivity.id)))
      return ignored(
        file,
        'sums up by day what Apple’s play activity tells play by play, so its plays are not added again',
      )
    if (file.format === applePlayActivity.id && isKnown(appleDailyTracks.id))
      return ignored(
        file,
        'tells the same plays as the daily tracks in your history. Remove that import first, then upload this file again',
      )
    return file
  })
}

const ignored = (file: InspectedFile, reason: string): InspectedFile => ({
  ...file,
  status: 'ignored',
  error: `${file.name} ${reason}.`,
  isUnsure: false,
})
