import 'server-only'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/viewer'
import { newFollowersOf, personCards } from './person-card'

/** More are not told apart. */
const MOST = 99

/** How many people started following the viewer since they last opened the People page, of those that it lists. */
export async function countNewFollowers(viewer: Viewer): Promise<number> {
  return (await personCards(viewer.userId, newFollowersOf(viewer.userId), { limit: MOST, offset: 0 })).length
}

/** The viewer has seen everyone who follows them now. */
export async function markFollowersSeen(viewer: Viewer): Promise<void> {
  await db.userSettings.updateMany({ where: { userId: viewer.userId }, data: { followersSeenAt: viewer.now } })
}
