import { z } from 'zod'
import { db } from '@/lib/db'
import { securityEvents } from '@/lib/security/audit'

const PAGE_SIZE = 50

export const AuditFilter = z.object({
  /** Part of the username of who acted, or of the account that an administrator acted on */
  account: z.string().trim().toLowerCase().max(40).catch(''),
  event: z.enum(['', ...securityEvents]).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})
export type AuditFilter = z.infer<typeof AuditFilter>

const Entry = z.object({
  id: z.string(),
  at: z.date(),
  event: z.string(),
  address: z.string().nullable(),
  /** Null: somebody unknown, a deleted account or the command line */
  actor: z.string().nullable(),
  /** The account that an administrator acted on */
  account: z.string().nullable(),
  isFromCommandLine: z.boolean(),
})
export type AuditEntry = z.infer<typeof Entry>

/** What happened to accounts, the latest first. */
export async function listAuditEntries({ account, event, page }: AuditFilter) {
  const found = Entry.array().parse(
    await db.$queryRaw`
    select e.id::text, e.at, e.event, e.address, actor.username as actor, target.username as account,
      coalesce(e.detail ->> 'by' = 'command line', false) as "isFromCommandLine"
    from audit_log e
    left join users actor on actor.id = e.user_id
    left join users target on target.id::text = e.detail ->> 'account'
    where (${event} = '' or e.event = ${event})
      and (${account} = '' or position(${account} in actor.username) > 0 or position(${account} in target.username) > 0)
    order by e.id desc limit ${PAGE_SIZE + 1} offset ${(page - 1) * PAGE_SIZE}`,
  )
  return { entries: found.slice(0, PAGE_SIZE), hasMore: found.length > PAGE_SIZE }
}
