import 'server-only'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { includedRows, playDetails, type PlayDetails } from './play-details'
import { ownPlays } from './play-filters'

/** The person's last counted plays, newest first. */
export function recentPlays(viewer: Viewer, limit = 10): Promise<PlayDetails[]> {
  return playDetails(
    viewer.userId,
    Prisma.sql`
    ${includedRows}
    where ${ownPlays(viewer)} and ${isCounted}
    order by p.played_at desc, p.id desc limit ${limit}`,
  )
}
