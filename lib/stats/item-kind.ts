import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { ViewName } from './refresh-views'

/** What a list is of: the plural that stands in addresses. */
export const itemKinds = ['tracks', 'albums', 'artists'] as const
export type ItemKind = (typeof itemKinds)[number]

/** The column of a play that holds the item, and the catalog table of its name. */
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

/** The view with the all-time figures of each item, where there is one. */
export const itemView: Record<ItemKind, { name: ViewName; select: Prisma.Sql } | null> = {
  tracks: { name: 'user_top_tracks', select: Prisma.sql`select track_id as id, plays, ms_played from user_top_tracks` },
  albums: null,
  artists: {
    name: 'user_top_artists',
    select: Prisma.sql`select artist_id as id, plays, ms_played from user_top_artists`,
  },
}
