import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { listLength, isoInstant, type RunInput, type Runner } from './runner'
import { pointsOf } from './bucket-label'
import { bucketKey } from './bucket-key'
import { isCalendarBucket } from './civil-days'
import { everyPeriod, figuresIn } from './calendar-figures'
import { conditionOf, meets } from './threshold-condition'
import { direction, itemKindOf, itemList, ItemRow, selectItems, totalColumn } from './item-queries'
import { measureOf, plays, time } from './metric-measures'
import { idOf, within } from './scope'

const sql = Prisma.sql

/** The first counted play ever of each item, as `plays p`; whether it lies in the question's scope is asked after. */
function firstPlays(input: RunInput): Prisma.Sql {
  const { question } = input
  const column = idOf[itemKindOf(question, 'artist')]
  if (question.time.ranges.length > 0) return firstPlaysWithin(input)
  return sql`
    select distinct on (${column}) p.*
    from plays p
    join (select ${column} as id, min(p.played_at) as at from plays p where ${isCounted} and ${column} is not null group by 1) f
      on f.id = ${column} and f.at = p.played_at
    where ${isCounted}
    order by ${column}, p.id`
}

/** For a limited time only the items heard in it are looked up, each by the index. */
function firstPlaysWithin({ question }: RunInput): Prisma.Sql {
  const column = idOf[itemKindOf(question, 'artist')]
  return sql`
    select f.*
    from (select distinct ${column} as id from plays p where ${within(question)} and ${isCounted} and ${column} is not null) c
    cross join lateral (select p.* from plays p where ${column} = c.id and ${isCounted} order by p.played_at, p.id limit 1) f`
}

const Discovery = ItemRow.extend({ first_played_at: z.date(), total: z.number() })

/** Items whose first counted play ever lies in the scope, by what they have been played in all, then and since. */
export const discoveries: Runner = async (input) => {
  const { question, reader } = input
  const kind = itemKindOf(question, 'artist')
  const dir = direction[question.order]
  const condition = conditionOf(question)
  const reached = { plays: sql`t.plays`, time: sql`t.ms_played` }[condition?.measure === 'time' ? 'time' : 'plays']
  const figures =
    measureOf(question) === 'time' ? sql`t.ms_played ${dir}, t.plays ${dir}` : sql`t.plays ${dir}, t.ms_played ${dir}`
  const rows = await reader.rows(Discovery, {
    with: sql`
      found as (select ${idOf[kind]} as id, p.played_at from (${firstPlays(input)}) p where ${within(question)}),
    t as (
      select ${idOf[kind]} as id, min(p.artist_id) as artist_id, min(f.played_at) as first_played_at,
        ${plays} as plays, ${time} as ms_played
      from plays p join found f on f.id = ${idOf[kind]} group by 1)`,
    select: selectItems(kind, sql`t.first_played_at, ${totalColumn}`, listLength(question), {
      where: condition ? meets(reached, condition) : sql`true`,
      order: figures,
    }),
  })
  return {
    kind: 'list',
    ...itemList(kind, rows, ({ first_played_at }) => ({ first_played_at: isoInstant(first_played_at) })),
  }
}

/** How many; with a bucket of the calendar how many in each period. */
export const discoveryCount: Runner = async (input) => {
  const { question, viewer, reader } = input
  const kind = itemKindOf(question, 'artist')
  const bucket = question.bucket && isCalendarBucket(question.bucket) ? question.bucket : undefined
  const rows = await figuresIn(reader, {
    bucket: bucket ? bucketKey(bucket, question.time, viewer) : sql`''`,
    value: sql`count(*)::int`,
    from: sql`(${firstPlays(input)}) p where ${within(question)}`,
  })
  const value = rows.reduce((sum, row) => sum + row.value, 0)
  const figures = bucket && (await everyPeriod(bucket, input, rows))
  if (!bucket || !figures) return { kind: 'number', value, unit: `${kind}s` }
  return { kind: 'series', value, unit: `${kind}s`, points: pointsOf(bucket, figures, viewer) }
}
