import 'server-only'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { isCounted } from './measures'
import { playsWhere, type Listener } from './play-filters'
import { chooseSource } from './choose-source'

/**
 * A statement of (id, artist_id, plays) for every track with a counted play. A track has one artist, so an artist's
 * plays are the sum of its tracks' plays and one scan gives both.
 */
export async function playsByTrack(listener: Listener, period: PeriodBounds): Promise<Prisma.Sql> {
  if ((await chooseSource('user_top_tracks', listener, period)) === 'view') {
    return Prisma.sql`select track_id as id, artist_id, plays::int as plays from user_top_tracks where user_id = ${listener.userId}`
  }
  return Prisma.sql`
    select p.track_id as id, min(p.artist_id) as artist_id, count(*)::int as plays
    from included_plays p where ${playsWhere(listener, period)} and ${isCounted}
    group by p.track_id`
}
