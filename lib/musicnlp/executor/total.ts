import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { side, type Runner } from './runner'
import { rounded, itemKindOf } from './item-queries'
import { measure, measureOf, plays, time, unitOf } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql

/** How much: plays, time, skips, days or different things in a scope. Plays and time ride along. */
export const total: Runner = async ({ question, reader }) => {
  const by = measureOf(question)
  const kind = itemKindOf(question)
  const row = await reader.row(
    z.object({ figure: z.number(), plays: z.number(), ms_played: z.number() }),
    sql`
    select ${measure(by, question.time, kind)} as figure, ${plays} as plays, ${time} as ms_played
    from plays p where ${within(question)}`,
  )
  return {
    kind: 'number',
    value: by === 'skip_rate' ? rounded(row.figure) : row.figure,
    unit: unitOf(by, kind),
    sides: [side('plays', row.plays, 'plays'), side('time', row.ms_played, 'ms')],
  }
}
