import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { saidLimit, type Runner } from './runner'
import { bucketLabel } from './bucket-label'
import { bucketKey } from './bucket-key'
import { itemKindOf, itemList, ItemRow, selectItems, totalColumn, totalsByDay, totalsByPeriod } from './item-queries'
import { measureOf, plays } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql
const Binge = ItemRow.extend({ key: z.string(), total: z.number() })

/** More items than tie in plays, time and day: names are read for these alone, and settle the rest. */
const SAME_DAY = 1000

/** The most plays (or time) of one item in one day, or in the period said; the earliest of equals. */
export const binge: Runner = async ({ question, viewer, reader }) => {
  const kind = itemKindOf(question, question.names[0]?.type)
  const bucket = question.bucket ?? 'day'
  const order =
    measureOf(question) === 'time'
      ? sql`t.ms_played desc, t.plays desc, t.key`
      : sql`t.plays desc, t.ms_played desc, t.key`
  const limit = saidLimit(question) ?? 5
  const totals = bucket === 'day' ? totalsByDay : totalsByPeriod
  const rows = await reader.rows(Binge, {
    with: sql`
      c as (${totals(kind, bucketKey(bucket, question.time, viewer), within(question))} having ${plays} > 0),
    t as (select * from c t order by ${order} limit ${limit + SAME_DAY})`,
    select: selectItems(kind, sql`t.key::text as key, ${totalColumn}`, limit, { order }),
  })
  const { items } = itemList(kind, rows, ({ key }) => ({ period: { key, label: bucketLabel(bucket, key, viewer) } }))
  return { kind: 'ranking', items, at: rows[0]?.key ?? null, value: items[0]?.plays ?? 0, unit: 'plays' }
}
