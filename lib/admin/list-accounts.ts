import { z } from 'zod'
import { db } from '@/lib/db'

const PAGE_SIZE = 50

const Account = z.object({
  id: z.number(),
  username: z.string(),
  createdAt: z.date(),
  lastSeenAt: z.date().nullable(),
  isDisabled: z.boolean(),
  plays: z.number(),
  storedBytes: z.number(),
})
export type Account = z.infer<typeof Account>

/** The accounts whose username contains `search`, oldest first: how much each uses, and nothing of what they listen to. */
export async function listAccounts({ search, page }: { search: string; page: number }) {
  const found = Account.array().parse(
    await db.$queryRaw`
    with shown as (
      select id, username, created_at, disabled_at from users where position(lower(${search}) in username) > 0
      order by id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE})
    select u.id, u.username, u.created_at as "createdAt", u.disabled_at is not null as "isDisabled",
      (select max(s.last_seen_at) from sessions s where s.user_id = u.id) as "lastSeenAt",
      (select count(*)::int from listening_history p where p.user_id = u.id) as plays,
      ((select coalesce(sum(f.bytes), 0) from import_files f where f.user_id = u.id and f.storage_key is not null)
        + (select coalesce(sum(e.bytes), 0) from user_exports e where e.user_id = u.id and e.storage_key is not null)
      )::float8 as "storedBytes"
    from shown u order by u.id`,
  )
  return { accounts: found.slice(0, PAGE_SIZE), hasMore: found.length > PAGE_SIZE }
}
