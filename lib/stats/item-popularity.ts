import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { ItemKind } from './item-kind'
import { hasCounted, msPlayed, plays } from './measures'
import { rows } from './rows'

/** With fewer listeners, the totals would reveal what a single person plays. */
const MIN_LISTENERS = 5
const Figures = z.object({ listeners: z.number(), plays: z.number(), msPlayed: z.number() })
export type ItemPopularity = z.infer<typeof Figures>

/** Of the columns of a view, those without private sessions. */
const shown = Prisma.sql`select shown_plays as plays, shown_ms_played as ms_played`
const totalsByListener: Record<ItemKind, (id: number) => Prisma.Sql> = {
  tracks: (id) => Prisma.sql`${shown} from user_top_tracks where track_id = ${id} and shown_plays > 0`,
  artists: (id) => Prisma.sql`${shown} from user_top_artists where artist_id = ${id} and shown_plays > 0`,
  albums: (id) => Prisma.sql`
    select ${plays} as plays, ${msPlayed} as ms_played
    from included_plays p where p.album_id = ${id} and p.incognito is not true group by p.user_id having ${hasCounted}`,
}

/**
 * Listeners, plays and time on this server at the last refresh; null if fewer than five people have played the item. Plays
 * in private sessions are theirs alone, so they are not among them.
 */
export async function itemPopularity(type: ItemKind, id: number): Promise<ItemPopularity | null> {
  const [figures] = await rows(
    Figures,
    Prisma.sql`
    select count(*)::int as listeners, sum(plays)::int as plays, sum(ms_played)::float8 as "msPlayed"
    from (${totalsByListener[type](id)}) listener having count(*) >= ${MIN_LISTENERS}`,
  )
  return figures ?? null
}
