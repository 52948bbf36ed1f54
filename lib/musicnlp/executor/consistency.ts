import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import type { Run } from './asked'
import { bucketKey } from './buckets'
import { byName, itemOf, ItemRow, kindOf, nameColumns, totalsByPeriod, withNames } from './items'
import { saidLimit } from './limits'
import { counted, within } from './scope'

const sql = Prisma.sql
const Constant = ItemRow.extend({ periods: z.number(), total: z.number() })

/** Items with a counted play in every year (or the period said) in which anything was played within the time. */
export const consistency: Run = async ({ question, viewer, reader }) => {
  const kind = kindOf(question, 'artist')
  const bucket = question.bucket ?? 'year'
  const key = bucketKey(bucket, question.time, viewer)
  const everyone = { ...question, names: [], exclude: [] }
  const { periods } = await reader.row(z.object({ periods: z.number() }), sql`
    select count(*)::int as periods from (select distinct ${key} from plays p where ${within(everyone)} and ${counted}) g`)
  const rows = await reader.rows(Constant, sql`
    select t.id, ${nameColumns}, t.plays, t.ms_played, t.periods, count(*) over ()::int as total
    from (
      select c.id, min(c.artist_id) as artist_id, sum(c.plays)::int as plays, sum(c.ms_played) as ms_played, (count(*) filter (where c.plays > 0))::int as periods
      from (${totalsByPeriod(kind, key, within(question))}) c
      group by c.id) t ${withNames(kind)}
    where t.periods = ${periods} and t.periods > 0
    order by t.plays desc, t.ms_played desc, ${byName} limit ${saidLimit(question) ?? 50}`)
  return {
    kind: 'list',
    items: rows.map((row, index) => ({ ...itemOf(kind, row, index + 1), periods: row.periods })),
    value: rows[0]?.total ?? 0,
    unit: `${kind}s`,
    sides: [{ label: `${bucket}s`, value: periods, unit: 'days' }],
  }
}
