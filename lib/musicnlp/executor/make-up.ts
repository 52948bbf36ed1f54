import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { side, type Runner } from './runner'
import { itemKindOf, totalsBy } from './item-queries'
import { measure, plays, unitOf } from './metric-measures'
import { within } from './scope'

const sql = Prisma.sql
const Counted = z.object({ count: z.number(), part: z.number(), whole: z.number(), all: z.number() })

/** How many of the most played items, from the top, reach a share of all: "how many artists make up half of my plays". */
export const makeUp: Runner = async ({ question, reader }) => {
  const kind = itemKindOf(question)
  const by = question.metric === 'time' ? 'time' : 'plays'
  const share = (question.threshold?.value ?? 0) / 100
  const row = await reader.row(
    Counted,
    sql`
    select (count(*) filter (where r.reached - r.figure < r.whole * ${share}::float8))::int as count,
      coalesce(sum(r.figure) filter (where r.reached - r.figure < r.whole * ${share}::float8), 0)::float8 as part,
      coalesce(max(r.whole), 0)::float8 as whole, count(*)::int as "all"
    from (
      select c.figure, sum(c.figure) over (order by c.figure desc, c.id rows unbounded preceding) as reached,
        sum(c.figure) over () as whole
      from (${totalsBy(kind, within(question), sql`, ${measure(by, question.time, kind)} as figure`)} having ${plays} > 0) c
    ) r`,
  )
  return {
    kind: 'number',
    value: row.count,
    unit: `${kind}s`,
    sides: [
      side('part', row.part, unitOf(by, kind)),
      side('whole', row.whole, unitOf(by, kind)),
      side('all', row.all, `${kind}s`),
    ],
  }
}
