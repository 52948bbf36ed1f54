import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Reader } from '@/lib/musicnlp/db/reader'
import { isoInstant, momentSide, type Runner } from './runner'
import { dayNumber } from './civil-days'
import { firstAndLast, plays } from './metric-measures'

const sql = Prisma.sql

export type Coverage = { first: number; last: number }

/** Local days of the first and the last counted play of all, as day numbers; null where there is none. */
export async function coverageOf(reader: Reader): Promise<Coverage | null> {
  const [row] = await reader.rows(
    z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    sql`
    select (select p.local_date::text from plays p where ${isCounted} order by p.played_at limit 1) as first,
           (select p.local_date::text from plays p where ${isCounted} order by p.played_at desc limit 1) as last`,
  )
  return row?.first && row.last ? { first: dayNumber(row.first), last: dayNumber(row.last) } : null
}

/** Since when there is data, until when, and how much. */
export const coverage: Runner = async ({ reader }) => {
  const row = await reader.row(
    z.object({ plays: z.number(), first: z.date().nullable(), last: z.date().nullable() }),
    sql`
    select ${plays} as plays, ${firstAndLast}
    from plays p`,
  )
  if (!row.first || !row.last) return { kind: 'card', value: 0, unit: 'plays', at: null, sides: [] }
  return {
    kind: 'card',
    value: row.plays,
    unit: 'plays',
    at: isoInstant(row.first),
    sides: [...momentSide('first play', row.first), ...momentSide('last play', row.last)],
  }
}
