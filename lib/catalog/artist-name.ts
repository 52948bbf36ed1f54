import 'server-only'
import { db } from '@/lib/db'

/** The name of an artist of the catalogue; undefined where there is none of this id. */
export async function artistName(id: number): Promise<string | undefined> {
  return (await db.artist.findUnique({ where: { id }, select: { name: true } }))?.name
}
