import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { ItemKind } from './item-kind'
import { rows } from './rows'

/** Below this many listeners the figures of all would tell about one. */
const ENOUGH = 5
const Figures = z.object({ listeners: z.number(), plays: z.number(), msPlayed: z.number() })
export type ItemPopularity = z.infer<typeof Figures>

const ofEveryone: Record<ItemKind, (id: number) => Prisma.Sql> = {
  tracks: (id) => Prisma.sql`select plays, ms_played from user_top_tracks where track_id = ${id}`,
  artists: (id) => Prisma.sql`select plays, ms_played from user_top_artists where artist_id = ${id}`,
  albums: (id) => Prisma.sql`
    select count(*) filter (where ms_played >= 30000) as plays, sum(ms_played) as ms_played
    from listening_history where album_id = ${id} group by user_id having count(*) filter (where ms_played >= 30000) > 0`,
}

/** Listeners, plays and time on this server, as of the last refresh; null where fewer than five people share the item. */
export async function itemPopularity(type: ItemKind, id: number): Promise<ItemPopularity | null> {
  const [figures] = await rows(
    Figures,
    Prisma.sql`
    select count(*)::int as listeners, sum(plays)::int as plays, sum(ms_played)::float8 as "msPlayed"
    from (${ofEveryone[type](id)}) each_one having count(*) >= ${ENOUGH}`,
  )
  return figures ?? null
}
