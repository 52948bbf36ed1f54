import 'server-only'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { playDetails, type PlayDetails } from './play-details'

/** The person's last counted plays, newest first. */
export function recentPlays(viewer: Viewer, limit = 10): Promise<PlayDetails[]> {
  return playDetails(Prisma.sql`
    select p.* from included_plays p
    where p.user_id = ${viewer.userId} and ${isCounted}
    order by p.played_at desc, p.id desc limit ${limit}`)
}
