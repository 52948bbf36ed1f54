import 'server-only'
import { db } from '@/lib/db'
import type { HallOfFameKind } from '@/lib/hall-of-fame/hall-of-fame'
import { nameKey } from '@/lib/imports/name-key'
import type { NamedItem } from '../export/musicmuse-json-schema'

/** The catalog id of an item given by its names; null if there is none. */
export async function findItem(kind: HallOfFameKind, { name, artist }: NamedItem): Promise<number | null> {
  const by = await db.artist.findUnique({
    where: { nameKey: nameKey(kind === 'artist' ? name : (artist ?? '')) },
    select: { id: true },
  })
  if (!by || kind === 'artist') return by?.id ?? null
  const where = { artistId_nameKey: { artistId: by.id, nameKey: nameKey(name) } }
  const select = { id: true }
  const item =
    kind === 'track' ? await db.track.findUnique({ where, select }) : await db.album.findUnique({ where, select })
  return item?.id ?? null
}
