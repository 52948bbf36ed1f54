import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'

/** The usernames of the friends who share a comparison with the viewer (the rule of visibleAreas for all friends). */
export async function comparableFriends(viewerId: number): Promise<Set<string>> {
  const rows = await db.$queryRaw`
    select u.username
    from user_follows mine
    join user_follows theirs on theirs.follower_id = mine.followee_id and theirs.followee_id = mine.follower_id
    join users u on u.id = mine.followee_id
    join user_settings s on s.user_id = u.id
    where mine.follower_id = ${viewerId}
      and s.profile_audience <> 'only_me' and s.comparison_audience <> 'only_me'
      and not exists (select 1 from user_blocks b where b.blocker_id = u.id and b.blocked_id = ${viewerId})`
  return new Set(
    z
      .array(z.object({ username: z.string() }))
      .parse(rows)
      .map(({ username }) => username),
  )
}
