import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { isoInstant, type Runner } from './runner'
import { plays, time } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql
const Found = z.object({
  plays: z.number(),
  ms_played: z.number(),
  first: z.date().nullable(),
  last: z.date().nullable(),
})

/** Whether there is a counted play in the scope, how many, the first (`at`) and the last. */
export const exists: Runner = async ({ question, reader }) => {
  const row = await reader.row(
    Found,
    sql`
    select ${plays} as plays, ${time} as ms_played,
      min(p.played_at) filter (where ${isCounted}) as first, max(p.played_at) filter (where ${isCounted}) as last
    from plays p where ${within(question)}`,
  )
  return {
    kind: 'yes_no',
    value: row.plays > 0,
    unit: 'plays',
    at: row.first && isoInstant(row.first),
    sides: [
      { label: 'plays', value: row.plays, unit: 'plays', ms_played: row.ms_played },
      ...(row.last ? [{ label: 'last play', value: null, unit: 'plays' as const, at: isoInstant(row.last) }] : []),
    ],
  }
}
