import 'server-only'
import { db } from '@/lib/db'
import { AppError, notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { findPerson, type ProfileOwner } from './find-person'

/**
 * Follows a person; following again changes nothing. Following needs no consent and grants nothing: two people who
 * follow each other are friends.
 */
export async function follow(viewer: Viewer, username: string): Promise<ProfileOwner> {
  const person = await findPerson(viewer.userId, username)
  if (person.relation === 'self') throw new AppError('invalid', 'You cannot follow yourself.')
  await db.$transaction(async (tx) => {
    // a simultaneous block comes before or after
    await tx.$queryRaw`select 1 from users where id = ${person.id} for no key update`
    if (await tx.userBlock.count({ where: { blockerId: person.id, blockedId: viewer.userId } }))
      throw notFound('person')
    const pair = { followerId: viewer.userId, followeeId: person.id }
    await tx.userFollow.createMany({ data: pair, skipDuplicates: true })
    await tx.userOnceFollowed.createMany({ data: pair, skipDuplicates: true })
  })
  return person
}

export async function unfollow(viewer: Viewer, username: string): Promise<void> {
  await db.userFollow.deleteMany({
    where: { followerId: viewer.userId, followee: { username: username.toLowerCase() } },
  })
}

/** Blocks a person: they see nothing of the viewer, and neither follows the other any more. */
export async function block(viewer: Viewer, username: string): Promise<void> {
  const person = await findKnownPerson(viewer, username)
  if (person.id === viewer.userId) throw new AppError('invalid', 'You cannot block yourself.')
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
