import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { ItemKind } from './item-kind'
import { rows } from './rows'

const Figures = z.object({ listeners: z.number(), plays: z.number(), msPlayed: z.number() })
export type ItemPopularity = z.infer<typeof Figures>

const kindInDatabase = { tracks: 'track', albums: 'album', artists: 'artist' } as const satisfies Record<
  ItemKind,
  string
>

/**
 * Listeners, plays and time on this server, as of the last night; null if fewer than five people have played the item. Plays in
 * private sessions are theirs alone, so they are not among them.
 */
export async function itemPopularity(type: ItemKind, id: number): Promise<ItemPopularity | null> {
  const [figures] = await rows(
    Figures,
    Prisma.sql`
    select listeners, plays::int, ms_played::float8 as "msPlayed"
    from item_listeners where kind = ${kindInDatabase[type]}::item_kind and item_id = ${id}`,
  )
  return figures ?? null
}
