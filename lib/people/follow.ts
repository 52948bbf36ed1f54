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
  if (person.relation === 'self') throw new AppError('invalid', 'You can’t follow yourself.')
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
