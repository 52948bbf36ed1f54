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

const Person = Account.omit({ lastSeenAt: true, plays: true, storedBytes: true })
const LastSeen = z.object({ id: z.number(), at: z.date() })
const Amount = z.object({ id: z.number(), amount: z.number() })

/** The accounts whose username contains `search`, oldest first: how much each uses, and nothing of what they listen to. */
export async function listAccounts({ search, page }: { search: string; page: number }) {
  const found = Person.array().parse(
    await db.$queryRaw`
    select id, username, created_at as "createdAt", disabled_at is not null as "isDisabled" from users
    where position(lower(${search}) in username) > 0
    order by id limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`,
  )
  const shown = found.slice(0, PAGE_SIZE)
  const use = await readUse(shown.map(({ id }) => id))
  return {
    accounts: shown.map((person): Account => ({ ...person, ...use(person.id) })),
    hasMore: found.length > PAGE_SIZE,
  }
}

/** One statement for each table: in a cluster they are on different machines. */
async function readUse(ids: number[]) {
  const [seen, plays, uploads, exports] = await Promise.all([
    db.$queryRaw`select user_id as id, max(last_seen_at) as at from sessions where user_id = any(${ids}) group by 1`,
    db.$queryRaw`select user_id as id, count(*)::int as amount from listening_history where user_id = any(${ids}) group by 1`,
    db.$queryRaw`select user_id as id, sum(bytes)::float8 as amount from import_files
      where user_id = any(${ids}) and storage_key is not null group by 1`,
    db.$queryRaw`select user_id as id, coalesce(sum(bytes), 0)::float8 as amount from user_exports
      where user_id = any(${ids}) and storage_key is not null group by 1`,
  ])
  const lastSeen = new Map(
    LastSeen.array()
      .parse(seen)
      .map(({ id, at }) => [id, at]),
  )
  const amounts = (rows: unknown) =>
    new Map(
      Amount.array()
        .parse(rows)
        .map(({ id, amount }) => [id, amount]),
    )
  const [byPlays, byUploads, byExports] = [amounts(plays), amounts(uploads), amounts(exports)]
  return (id: number) => ({
    lastSeenAt: lastSeen.get(id) ?? null,
    plays: byPlays.get(id) ?? 0,
    storedBytes: (byUploads.get(id) ?? 0) + (byExports.get(id) ?? 0),
  })
}
