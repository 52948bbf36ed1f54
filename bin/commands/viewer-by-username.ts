import { viewerFor } from '@/lib/auth/current-viewer'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** The person with that username, as a viewer. Throws `not_found` if there is none. */
export async function viewerByUsername(username: string, now = new Date()): Promise<Viewer> {
  const user = await db.user.findUnique({ where: { username: username.toLowerCase() }, select: { id: true } })
  if (!user) throw new AppError('not_found', `There’s no account named ${username}. Create one with user:create.`)
  return viewerFor(user.id, now)
}
