import { isCounted } from '@/lib/stats/measures'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import { saidLimit, side, type Runner } from './runner'
import { bucketKey } from './bucket-key'
import { itemKindOf, itemList, ItemRow, selectItems, totalColumn, totalsBy, totalsByPeriod } from './item-queries'
import type { ItemKind } from './metric-measures'
import { dayOf, within } from './scope'

const sql = Prisma.sql
const Constant = ItemRow.extend({ periods: z.number(), total: z.number() })

/** Items with a counted play in every year (or the period said) in which anything was played within the time. */
export const consistency: Runner = async ({ question, viewer, reader }) => {
  const kind = itemKindOf(question, 'artist')
  const bucket = question.bucket ?? 'year'
  const { periods } = await reader.row(z.object({ periods: z.number() }), periodsPlayed(question, viewer))
  const totals = bucket === 'year' ? byYears(kind, question) : byPeriods(kind, question, viewer)
  const rows = await reader.rows(
    Constant,
    selectItems(kind, sql`t.periods, ${totalColumn}`, saidLimit(question) ?? 50, {
      from: sql`(${totals}) t`,
      where: sql`t.periods = ${periods} and t.periods > 0`,
    }),
  )
  return {
    kind: 'list',
    ...itemList(kind, rows, (row) => ({ periods: row.periods })),
    sides: [side(`${bucket}s`, periods, 'days')],
  }
}

/** A year is one bit of a number, so at most 63 years. */
const bits = ({ time }: Question) =>
  sql`bit_or(1::bigint << (date_part('year', ${dayOf(time)})::int % 63)) filter (where ${isCounted})`

/** In how many periods there is any play at all. Of a year one play is looked up (the limit keeps it so): the others need not be read. */
function periodsPlayed(question: Question, viewer: Viewer): Prisma.Sql {
  const everyone = sql`${within({ ...question, names: [], exclude: [] })} and ${isCounted}`
  const { bucket, time } = question
  if (bucket && bucket !== 'year')
    return sql`select count(*)::int as periods from (select distinct ${bucketKey(bucket, time, viewer)} from plays p where ${everyone}) g`
  return sql`
    select count(*)::int as periods
    from (select extract(year from min(p.played_at)) as first, extract(year from max(p.played_at)) as last
      from plays p) s, generate_series(s.first::int - 1, s.last::int + 1) y,
      lateral (
        select from plays p where ${everyone} and date_part('year', ${dayOf(time)}) = y
          and p.played_at >= make_timestamptz(y, 1, 1, 0, 0, 0, 'UTC') - interval '36 hours'
          and p.played_at < make_timestamptz(y + 1, 1, 1, 0, 0, 0, 'UTC') + interval '60 hours'
        limit 1) first_play`
}

/** Years as bits of one number: one pass over the plays of each item, without a group for each of its years. */
function byYears(kind: ItemKind, question: Question): Prisma.Sql {
  return sql`select c.id, c.artist_id, c.plays, c.ms_played, coalesce(bit_count(c.years::bit(64)), 0)::int as periods
    from (${totalsBy(kind, within(question), sql`, ${bits(question)} as years`)}) c`
}

function byPeriods(kind: ItemKind, question: Question, viewer: Viewer): Prisma.Sql {
  return sql`
    select c.id, min(c.artist_id) as artist_id, sum(c.plays)::int as plays, sum(c.ms_played) as ms_played,
      (count(*) filter (where c.plays > 0))::int as periods
    from (${totalsByPeriod(kind, bucketKey(question.bucket ?? 'year', question.time, viewer), within(question))}) c
    group by c.id`
}
