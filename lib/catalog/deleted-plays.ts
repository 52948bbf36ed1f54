import 'server-only'
import { db } from '@/lib/db'
import { playDetails, type PlayDetails } from '@/lib/stats/play-details'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'

export type DeletedPlay = PlayDetails & { deletedAt: Date }

const most = 200

/** The 200 plays that the person deleted last, latest first. They are kept until the account is deleted. */
export async function listDeletedPlays(viewer: Viewer): Promise<DeletedPlay[]> {
  const deleted = await db.deletedPlay.findMany({
    where: { userId: viewer.userId },
    select: { id: true, deletedAt: true },
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  if (deleted.length === 0) return []
  const ids = deleted.map(({ id }) => id)
  const plays = await playDetails(Prisma.sql`
    select (jsonb_populate_record(null::listening_history, d.play)).* from deleted_plays d
    where d.user_id = ${viewer.userId} and d.id = any(${ids}::bigint[])`)
  const byId = new Map(plays.map((play) => [play.id, play]))
  return deleted.flatMap(({ id, deletedAt }) => {
    const play = byId.get(Number(id))
    return play ? [{ ...play, deletedAt }] : []
  })
}
