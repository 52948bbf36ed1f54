import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/stats/rows'
import { Prisma } from '@/prisma/generated/client'

const Device = z.object({ device: z.string(), plays: z.number() })
export type Device = z.infer<typeof Device>

/** The platforms and devices of a person's plays, as a rule names them, the most played first; at most 100 of each. */
export const devicesOf = (userId: number): Promise<Device[]> =>
  rows(
    Device,
    Prisma.sql`
    (select platform::text as device, count(*)::int as plays from listening_history p
     where user_id = ${userId} and platform is not null group by 1 order by 2 desc, 1 limit 100)
    union all
    (select platform_text, count(*)::int from listening_history p
     where user_id = ${userId} and platform_text is not null and platform_text is distinct from platform::text
     group by 1 order by 2 desc, 1 limit 100)`,
  )
