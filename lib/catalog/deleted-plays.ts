import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { playDetails, type PlayDetails } from '@/lib/stats/play-details'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'

export type DeletedPlay = PlayDetails & { deletedAt: Date }

const most = 200

/** The 200 plays that the person deleted last, latest first. They are kept until the account is deleted. */
export async function listDeletedPlays(viewer: Viewer): Promise<DeletedPlay[]> {
  // What other sources told of the same listen is restored with it.
  const found = await db.$queryRaw`
    select id::float8 as id, deleted_at as "deletedAt" from deleted_plays
    where user_id = ${viewer.userId} and play ->> 'matched_to' is null
    order by deleted_at desc, id desc limit ${most}`
  const deleted = z.array(z.object({ id: z.number(), deletedAt: z.date() })).parse(found)
  if (deleted.length === 0) return []
  const ids = deleted.map(({ id }) => id)
  const plays = await playDetails(
    viewer.userId,
    Prisma.sql`
    select (jsonb_populate_record(null::listening_history, d.play)).* from deleted_plays d
    where d.user_id = ${viewer.userId} and d.id = any(${ids}::bigint[])`,
  )
  const byId = new Map(plays.map((play) => [play.id, play]))
  return deleted.flatMap(({ id, deletedAt }) => {
    const play = byId.get(id)
    return play ? [{ ...play, deletedAt }] : []
  })
}
