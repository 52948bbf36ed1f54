import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { ViewName } from './refresh-views'

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

/** The view with each item's all-time figures, if there is one. */
export const itemView: Record<ItemKind, { name: ViewName; select: Prisma.Sql } | null> = {
  tracks: {
    name: 'user_top_tracks',
    select: Prisma.sql`select track_id as id, plays, ms_played, first_played_at, last_played_at from user_top_tracks`,
  },
  albums: null,
  artists: {
    name: 'user_top_artists',
    select: Prisma.sql`
      select artist_id as id, plays, ms_played, first_played_at, last_played_at from user_top_artists`,
  },
}
