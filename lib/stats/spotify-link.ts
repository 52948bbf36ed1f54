import 'server-only'
import { z } from 'zod'
import { MADE_UP_TRACK_ID } from '@/lib/made-up-track-id'
import { Prisma } from '@/prisma/generated/client'
import type { Item } from './catalog-item'
import type { ItemKind } from './item-kind'
import { rows } from './rows'

const madeUp = `spotify:track:${MADE_UP_TRACK_ID}%`

const ownUris: Record<ItemKind, Prisma.Sql> = {
  tracks: Prisma.sql`u.track_id`,
  albums: Prisma.sql`u.album_id`,
  artists: Prisma.sql`t.artist_id`,
}

/**
 * A link to the item at Spotify; null if no export contained a Spotify URI for it, or only a made-up one. Exports contain
 * URIs only of tracks, so for albums and artists the link searches for their name.
 */
export async function spotifyLink(type: ItemKind, { id, name, artist }: Item): Promise<string | null> {
  const [found] = await rows(
    z.object({ uri: z.string() }),
    Prisma.sql`
    select u.uri from track_uris u join tracks t on t.id = u.track_id
    where ${ownUris[type]} = ${id} and u.uri like 'spotify:track:%' and u.uri not like ${madeUp}
    order by u.uri limit 1`,
  )
  if (!found) return null
  if (type === 'tracks') return `https://open.spotify.com/track/${encodeURIComponent(found.uri.slice(14))}`
  const words = [artist?.name, name].filter(Boolean).join(' ').slice(0, 200)
  return `https://open.spotify.com/search/${encodeURIComponent(words)}/${type}`
}
