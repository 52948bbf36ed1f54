import 'server-only'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { audiencesOf, visibleAreas, type Area, type Audience, type Relation } from './audience'

export type ProfileOwner = {
  id: number
  username: string
  displayName: string | null
  relation: Relation
  visible: Set<Area>
  audiences: Record<Area, Audience>
}

/**
 * The person with this username, and the areas that the viewer (null: a visitor without an account) may see. Every
 * page, route, image and answer about another person uses this. Throws not_found for an unknown name and for a hidden
 * profile, so that the two cannot be told apart.
 */
export async function findPerson(viewerId: number | null, username: string): Promise<ProfileOwner> {
  const user = await db.user.findUnique({
    where: { username: username.toLowerCase() },
    select: { id: true, username: true, displayName: true, settings: true },
  })
  if (!user?.settings) throw notFound('person')
  const relation = await relationOf(viewerId, user.id)
  const audiences = audiencesOf(user.settings)
  const visible = visibleAreas(audiences, relation)
  if (visible.size === 0) throw notFound('person')
  return { id: user.id, username: user.username, displayName: user.displayName, relation, visible, audiences }
}

/** Like findPerson, but throws not_found unless the viewer may see this area. */
export async function findPersonSharing(viewerId: number | null, username: string, area: Area): Promise<ProfileOwner> {
  const person = await findPerson(viewerId, username)
  if (!person.visible.has(area)) throw notFound('person')
  return person
}

async function relationOf(viewerId: number | null, ownerId: number): Promise<Relation> {
  if (viewerId === ownerId) return 'self'
  if (viewerId === null) return 'stranger'
  const [blocked, follows] = await Promise.all([
    db.userBlock.count({ where: { blockerId: ownerId, blockedId: viewerId } }),
    db.userFollow.count({
      where: {
        OR: [
          { followerId: viewerId, followeeId: ownerId },
          { followerId: ownerId, followeeId: viewerId },
        ],
      },
    }),
  ])
  if (blocked) return 'blocked'
  return follows === 2 ? 'friend' : 'stranger'
}
