import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import type { ItemKind } from './item-kind'
import { rows } from './rows'

const Named = z.object({ id: z.number(), name: z.string() })
const Item = z.object({
  id: z.number(),
  name: z.string(),
  /** The artist of a track or album, after the person's merges */
  artist: Named.nullable(),
  /** The item into which the person merged this one */
  mergedInto: Named.nullable(),
})
export type Item = z.infer<typeof Item>

const catalog: Record<ItemKind, Prisma.Sql> = {
  tracks: Prisma.sql`select id, name, artist_id, 'track'::item_kind as kind from tracks`,
  albums: Prisma.sql`select id, name, artist_id, 'album'::item_kind as kind from albums`,
  artists: Prisma.sql`select id, name, null::int as artist_id, 'artist'::item_kind as kind from artists`,
}

/** A track, album or artist of the catalog. Throws not_found if the id does not exist. */
export async function catalogItem(viewer: Viewer, type: ItemKind, id: number): Promise<Item> {
  const [item] = await rows(
    Item,
    Prisma.sql`
    select i.id, i.name,
      case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as artist,
      case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.name) end as "mergedInto"
    from (${catalog[type]}) i
    left join user_merges am on am.user_id = ${viewer.userId} and am.kind = 'artist' and am.source_id = i.artist_id
    left join artists a on a.id = coalesce(am.target_id, i.artist_id)
    left join user_merges m on m.user_id = ${viewer.userId} and m.kind = i.kind and m.source_id = i.id
    left join (${catalog[type]}) t on t.id = m.target_id
    where i.id = ${id}`,
  )
  if (!item) throw notFound(singularOf[type])
  return item
}

/** The name of an artist in the catalog; undefined if the id does not exist. */
export async function artistName(id: number): Promise<string | undefined> {
  return (await db.artist.findUnique({ where: { id }, select: { name: true } }))?.name
}

export const singularOf = { tracks: 'track', albums: 'album', artists: 'artist' } as const satisfies Record<
  ItemKind,
  string
>
