import 'server-only'
import { viewerFor } from '@/lib/auth/current-viewer'
import { AppError } from '@/lib/errors'
import { asOthersSee } from '@/lib/stats/as-others-see'
import type { Viewer } from '@/lib/viewer'
import type { Area } from './audience'
import { findPersonSharing } from './find-person'

/**
 * The person whose statistics are requested: the caller, or `username` if the caller (null: a visitor) may see that
 * area of theirs; with that person's time zone and without their private sessions. Throws unauthorized for a visitor who
 * names nobody, not_found for what is hidden.
 */
export async function findListener(
  caller: Viewer | null,
  username: string | undefined,
  area: Area,
  now: Date,
): Promise<Viewer> {
  if (username === undefined) {
    if (!caller) throw new AppError('unauthorized', 'Sign in, or send a personal access token.')
    return caller
  }
  const person = await findPersonSharing(caller?.userId ?? null, username, area)
  return caller?.userId === person.id ? caller : asSeen(person.id, now)
}

const asSeen = async (userId: number, now: Date): Promise<Viewer> => ({
  ...(await viewerFor(userId, now)),
  ...(await asOthersSee(userId)),
})
