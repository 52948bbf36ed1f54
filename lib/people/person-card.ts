import 'server-only'
import { z } from 'zod'
import { pictureUrl } from '@/lib/format/picture-url'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/db'

/** A person in a list, with their relation to the viewer. */
const PersonCard = z
  .object({
    username: z.string(),
    display_name: z.string().nullable(),
    image_key: z.string().nullable(),
    follows: z.boolean(),
    followed_by: z.boolean(),
  })
  .transform(({ username, display_name, image_key, ...relation }) => ({
    username,
    display_name,
    image_url: pictureUrl(image_key),
    ...relation,
  }))
export type PersonCard = z.infer<typeof PersonCard>

/**
 * Those of the people in `among` whose profile the viewer may see (the rule of visibleAreas for many people at once),
 * friends first and then by name.
 */
export async function personCards(
  viewerId: number | null,
  among: Prisma.Sql,
  { limit, offset }: { limit: number; offset: number },
): Promise<PersonCard[]> {
  const rows = await db.$queryRaw`
    select u.username, u.display_name, u.image_key,
           mine.follower_id is not null as follows, theirs.follower_id is not null as followed_by
    from users u
    join user_settings s on s.user_id = u.id
    left join user_follows mine on mine.follower_id = ${viewerId}::int and mine.followee_id = u.id
    left join user_follows theirs on theirs.follower_id = u.id and theirs.followee_id = ${viewerId}::int
    where u.id in (${among})
      and not exists (select 1 from user_blocks b where b.blocker_id = u.id and b.blocked_id = ${viewerId}::int)
      and (u.id = ${viewerId}::int or s.profile_audience = 'everyone'
           or (s.profile_audience = 'friends' and mine.follower_id is not null and theirs.follower_id is not null))
    order by (mine.follower_id is not null and theirs.follower_id is not null) desc, coalesce(u.display_name, u.username), u.id
    limit ${limit} offset ${offset}`
  return z.array(PersonCard).parse(rows)
}

export const followersOf = (ownerId: number) =>
  Prisma.sql`select follower_id from user_follows where followee_id = ${ownerId}`
/** Those who followed after the owner last opened the People page. */
export const newFollowersOf = (ownerId: number) =>
  Prisma.sql`
    select f.follower_id from user_follows f
    join user_settings mine on mine.user_id = f.followee_id
    where f.followee_id = ${ownerId} and f.created_at > mine.followers_seen_at`
export const followeesOf = (ownerId: number) =>
  Prisma.sql`select followee_id from user_follows where follower_id = ${ownerId}`

/** People whose username or display name contains the text, ignoring case; without the person `exceptId`, if given. */
export function matchingName(words: string, exceptId: number | null = null) {
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`
    select id from users
    where (username ilike ${pattern} or display_name ilike ${pattern}) and id is distinct from ${exceptId}::int`
}

/** People whose names begin with the same two letters as a name that nobody has: “Ana” for “anna”. */
export function beginningLike(words: string, exceptId: number) {
  const pattern = `${words
    .replace(/^@/, '')
    .slice(0, 2)
    .replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`
    select id from users where (username ilike ${pattern} or display_name ilike ${pattern}) and id <> ${exceptId}::int`
}

/** The twelve who joined last and show their profile, without the viewer and whoever they follow, are followed by or blocked. */
export const latestStrangers = (viewerId: number) =>
  Prisma.sql`
    select u.id from users u join user_settings s on s.user_id = u.id and s.profile_audience = 'everyone'
    where u.id <> ${viewerId}::int
    and u.id not in (select followee_id from user_follows where follower_id = ${viewerId}::int)
    and u.id not in (select follower_id from user_follows where followee_id = ${viewerId}::int)
    and u.id not in (select blocked_id from user_blocks where blocker_id = ${viewerId}::int)
    order by u.id desc limit 12`
