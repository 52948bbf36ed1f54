import 'server-only'
import { pictureUrl } from '@/lib/format/picture-url'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** How the signed-in person is called and shown in the shell. Throws `not_found` where the account has just gone. */
export async function signedInPerson(viewer: Viewer) {
  const user = await db.user.findUnique({
    where: { id: viewer.userId },
    select: { username: true, displayName: true, imageKey: true },
  })
  if (!user) throw notFound('person')
  return { username: user.username, displayName: user.displayName, imageUrl: pictureUrl(user.imageKey) }
}
