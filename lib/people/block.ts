import 'server-only'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { findPerson } from './find-person'

/** Blocks a person: they see nothing of the viewer, and neither follows the other any more. */
export async function block(viewer: Viewer, username: string): Promise<void> {
  const person = await findKnownPerson(viewer, username)
  if (person.id === viewer.userId) throw new AppError('invalid', 'You can’t block yourself.')
  const pair = [
    { followerId: viewer.userId, followeeId: person.id },
    { followerId: person.id, followeeId: viewer.userId },
  ]
  await db.$transaction([
    db.$queryRaw`select 1 from users where id = ${viewer.userId} for no key update`,
    db.userBlock.createMany({ data: { blockerId: viewer.userId, blockedId: person.id }, skipDuplicates: true }),
    db.userFollow.deleteMany({ where: { OR: pair } }),
  ])
}

export async function unblock(viewer: Viewer, username: string): Promise<void> {
  await db.userBlock.deleteMany({ where: { blockerId: viewer.userId, blocked: { username: username.toLowerCase() } } })
}

/** The usernames that the viewer has blocked, newest first. */
export async function blockedPeople(viewer: Viewer): Promise<{ username: string }[]> {
  const rows = await db.userBlock.findMany({
    where: { blockerId: viewer.userId },
    orderBy: [{ createdAt: 'desc' }, { blockedId: 'asc' }],
    select: { blocked: { select: { username: true } } },
  })
  return rows.map(({ blocked }) => blocked)
}

/**
 * Finds a person whom the viewer may block or unblock: someone they see, have blocked, or were ever connected with by
 * following. That includes people who hide or have blocked the viewer, who are answered alike. Throws not_found for
 * everyone else, whether they exist or not, so that blocking does not reveal who has an account.
 */
async function findKnownPerson({ userId }: Viewer, username: string): Promise<{ id: number }> {
  const ties = [
    { onceFollowers: { some: { followerId: userId } } },
    { onceFollowing: { some: { followeeId: userId } } },
    { blockedBy: { some: { blockerId: userId } } },
  ]
  const met = await db.user.findFirst({ where: { username: username.toLowerCase(), OR: ties }, select: { id: true } })
  return met ?? findPerson(userId, username)
}
