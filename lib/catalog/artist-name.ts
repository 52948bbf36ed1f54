import 'server-only'
import { db } from '@/lib/db'

/** The name of an artist in the catalog; undefined if the id does not exist. */
export async function artistName(id: number): Promise<string | undefined> {
  return (await db.artist.findUnique({ where: { id }, select: { name: true } }))?.name
}
