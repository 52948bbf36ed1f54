import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { msPlayed, plays } from '@/lib/stats/measures'
import type { Viewer } from '@/lib/viewer'

const Row = z.object({
  username: z.string(),
  display_name: z.string().nullable(),
  plays: z.int(),
  ms_played: z.number(),
  top: z.array(z.object({ artist: z.string(), plays: z.int() })),
})
export type FriendActivity = z.infer<typeof Row>

const WEEK = 7 * 86_400_000

/**
 * What each friend played in the last seven days, busiest friend first: counted plays, time of all plays (ms) and their
 * three most played artists. Only friends whose statistics the viewer may see.
 */
export async function friendActivity(viewer: Viewer): Promise<FriendActivity[]> {
  const since = new Date(viewer.now.getTime() - WEEK)
  const rows = await db.$queryRaw`
    with friends as (
      select u.id, u.username, u.display_name
      from user_follows mine
      join user_follows theirs on theirs.follower_id = mine.followee_id and theirs.followee_id = mine.follower_id
      join users u on u.id = mine.followee_id
      join user_settings s on s.user_id = u.id
      where mine.follower_id = ${viewer.userId}
        and s.profile_audience <> 'only_me' and s.statistics_audience <> 'only_me'
        and not exists (select 1 from user_blocks b where b.blocker_id = u.id and b.blocked_id = ${viewer.userId})),
    artists_played as (
      select f.id, p.artist_id, ${plays} as plays, ${msPlayed} as ms_played
      from friends f
      join included_plays p on p.user_id = f.id and p.incognito is not true and p.played_at >= ${since} and p.played_at <= ${viewer.now}
      group by f.id, p.artist_id),
    ranked as (
      select *, row_number() over (partition by id order by plays desc, ms_played desc, artist_id) as place from artists_played)
    select f.username, f.display_name, sum(r.plays)::int as plays, sum(r.ms_played)::float8 as ms_played,
           coalesce(json_agg(json_build_object('artist', a.name, 'plays', r.plays) order by r.place)
                    filter (where r.place <= 3 and r.plays > 0), '[]') as top
    from friends f
    join ranked r on r.id = f.id
    join artists a on a.id = r.artist_id
    group by f.id, f.username, f.display_name
    having sum(r.plays) > 0
    order by sum(r.plays) desc, f.username`
  return z.array(Row).parse(rows)
}
