import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { listLength, isoInstant, type RunInput, type Runner } from './runner'
import { bucketLabel } from './bucket-label'
import { bucketKey } from './bucket-key'
import { isCalendarBucket } from './civil-days'
import { everyPeriod } from './calendar-figures'
import { conditionOf, meets } from './threshold-condition'
import { byName, direction, itemOf, ItemRow, itemKindOf, nameColumns, withNames } from './item-queries'
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
    select: sql`
    select t.id, ${nameColumns}, t.plays, t.ms_played, t.first_played_at, count(*) over ()::int as total
    from t ${withNames(kind)}
    where ${condition ? meets(reached, condition) : sql`true`}
    order by ${figures}, ${byName} limit ${listLength(question)}`,
  })
  const items = rows.map((row, index) => ({
    ...itemOf(kind, row, index + 1),
    first_played_at: isoInstant(row.first_played_at),
  }))
  return { kind: 'list', items, value: rows[0]?.total ?? 0, unit: `${kind}s` }
}

/** How many; with a bucket of the calendar how many in each period. */
export const discoveryCount: Runner = async (input) => {
  const { question, viewer, reader } = input
  const kind = itemKindOf(question, 'artist')
  const bucket = question.bucket && isCalendarBucket(question.bucket) ? question.bucket : undefined
  const rows = await reader.rows(
    z.object({ key: z.string(), value: z.number() }),
    sql`
    select g.bucket::text as key, g.value
    from (
      select ${bucket ? bucketKey(bucket, question.time, viewer) : sql`''`} as bucket, count(*)::int as value
      from (${firstPlays(input)}) p where ${within(question)} group by 1) g`,
  )
  const value = rows.reduce((sum, row) => sum + row.value, 0)
  const figures = bucket && (await everyPeriod(bucket, input, rows))
  if (!bucket || !figures) return { kind: 'number', value, unit: `${kind}s` }
  const points = figures.map((figure) => ({ ...figure, label: bucketLabel(bucket, figure.key, viewer) }))
  return { kind: 'series', value, unit: `${kind}s`, points }
}
