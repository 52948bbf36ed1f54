import 'server-only'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'

/** The name shown to others: the display name, or the username if there is none. */
export async function displayNameOf({ userId }: Pick<Viewer, 'userId'>): Promise<string> {
  const { username, displayName } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { username: true, displayName: true },
  })
  return displayName ?? username
}
