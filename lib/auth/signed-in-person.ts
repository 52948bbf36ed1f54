import 'server-only'
import { pictureUrl } from '@/lib/format/picture-url'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** The signed-in person's name and picture for the app shell. Throws `not_found` if the account was just deleted. */
export async function signedInPerson(viewer: Viewer) {
  const user = await db.user.findUnique({
    where: { id: viewer.userId },
    select: { username: true, displayName: true, imageKey: true },
  })
  if (!user) throw notFound('person')
  return { username: user.username, displayName: user.displayName, imageUrl: pictureUrl(user.imageKey) }
}
