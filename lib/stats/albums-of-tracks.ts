import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { mainAlbum } from './query-top-items'
import { rows } from './rows'

const Named = z.object({ id: z.number(), name: z.string() })
const Row = z.object({ id: z.number(), album: Named.nullable() })

/** The album with most of the person's plays of each track, as in the top lists. Cover art is drawn from it. */
export async function albumsOfTracks(userId: number, trackIds: number[]): Promise<Map<number, z.infer<typeof Named>>> {
  if (trackIds.length === 0) return new Map()
  const found = await rows(
    Row,
    Prisma.sql`select c.id, ${mainAlbum({ userId }, 'base')} as album from unnest(${[...new Set(trackIds)]}::int[]) as c(id)`,
  )
  return new Map(found.flatMap(({ id, album }) => (album ? [[id, album]] : [])))
}
