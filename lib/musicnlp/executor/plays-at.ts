import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { saidLimit, type Runner } from './runner'
import { itemKindOf } from './item-queries'
import { Listen, listenColumns, listenItem, listenJoins } from './first-last-nth'
import { plays } from './metric-measures'
import { idOf, within } from './scope'

const sql = Prisma.sql

/** The counted plays of a moment or day in the order they were heard; of artists or albums each by its first play. */
export const playsAt: Runner = async ({ question, reader }) => {
  const conditions = sql`${within(question)} and ${isCounted}`
  const column = idOf[itemKindOf(question)]
  const isList = question.entity === 'artist' || question.entity === 'album'
  const source = isList
    ? sql`select distinct on (${column}) p.* from plays p where ${conditions} and ${column} is not null
      order by ${column}, p.played_at, p.id`
    : sql`select p.* from plays p where ${conditions}`
  const rows = await reader.rows(
    Listen,
    sql`
    select ${listenColumns} from (${source}) l ${listenJoins}
    order by l.played_at, l.id limit ${saidLimit(question) ?? 50}`,
  )
  const count = await reader.row(
    z.object({ value: z.number() }),
    sql`select ${plays} as value from plays p where ${within(question)}`,
  )
  return { kind: 'list', items: rows.map(listenItem), value: count.value, unit: 'plays' }
}
