import 'server-only'
import { z } from 'zod'
import { oneRow } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'
import type { ListeningRules } from './listening-rules'

export type RuleKind = ListeningRules['leave_out'][number]['kind']

const Found = z.object({ albums: z.boolean(), devices: z.boolean(), privateSessions: z.boolean() })

/** The kinds of rules that can leave out something: without albums in a person's files, none of an album can. */
export async function applicableRules(userId: number): Promise<RuleKind[]> {
  const any = (condition: Prisma.Sql) =>
    Prisma.sql`exists (select from listening_history where user_id = ${userId} and ${condition})`
  const { albums, devices, privateSessions } = await oneRow(
    Found,
    Prisma.sql`
    select ${any(Prisma.sql`album_id is not null`)} as albums,
      ${any(Prisma.sql`(platform is not null or platform_text is not null)`)} as devices,
      ${any(Prisma.sql`incognito`)} as "privateSessions"`,
  )
  return [
    'artist',
    ...(albums ? (['album'] as const) : []),
    'track',
    'podcast',
    ...(devices ? (['device'] as const) : []),
    'hours',
    'dates',
    ...(privateSessions ? (['private_session'] as const) : []),
  ]
}
