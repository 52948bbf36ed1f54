import 'server-only'
import type { FiguresName } from '@/lib/figures/kept-figures'
import { Prisma } from '@/prisma/generated/client'

/** The kind of items in a list: the plural used in URLs. */
export const itemKinds = ['tracks', 'albums', 'artists'] as const
export type ItemKind = (typeof itemKinds)[number]

/** The column of a play with the item's id, and its catalog table. */
export const idColumn: Record<ItemKind, Prisma.Sql> = {
  tracks: Prisma.sql`p.track_id`,
  albums: Prisma.sql`p.album_id`,
  artists: Prisma.sql`p.artist_id`,
}
export const catalogTable: Record<ItemKind, Prisma.Sql> = {
  tracks: Prisma.sql`tracks`,
  albums: Prisma.sql`albums`,
  artists: Prisma.sql`artists`,
}

/** What is kept of a person's all-time figures by item, if anything is. */
export const itemView: Record<ItemKind, { name: FiguresName; of: (userId: number) => Prisma.Sql } | null> = {
  tracks: {
    name: 'user_top_tracks',
    of: (userId) => Prisma.sql`
      select track_id as id, plays, ms_played, first_played_at, last_played_at
      from user_top_tracks where user_id = ${userId}`,
  },
  albums: null,
  artists: {
    name: 'user_top_artists',
    of: (userId) => Prisma.sql`
      select artist_id as id, plays, ms_played, first_played_at, last_played_at
      from user_top_artists where user_id = ${userId}`,
  },
}
