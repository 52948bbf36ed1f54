import 'server-only'
import type { Period } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { playsWhere } from './play-filters'
import { chooseSource } from './choose-source'

/**
 * A statement of (id, artist_id, plays) for every track with a counted play. A track has one artist, so an artist's
 * plays are the sum of its tracks' plays and one scan gives both.
 */
export async function playsByTrack(userId: number, period: Pick<Period, 'from' | 'to'>): Promise<Prisma.Sql> {
  if ((await chooseSource('user_top_tracks', userId, period)) === 'view') {
    return Prisma.sql`select track_id as id, artist_id, plays::int as plays from user_top_tracks where user_id = ${userId}`
  }
  return Prisma.sql`
    select p.track_id as id, min(p.artist_id) as artist_id, count(*)::int as plays
    from included_plays p where ${playsWhere(userId, period)} and ${isCounted}
    group by p.track_id`
}
