import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { isChanged, isLeftOut, judgedPlays } from '@/lib/history/judged-plays'
import type { ListeningRules } from './listening-rules'
import { readRules } from './read-rules'

const Touched = z.object({
  changed: z.number(),
  counted: z.number(),
  uncounted: z.number(),
  leftOut: z.array(z.number()),
  moved: z.array(z.number()),
  movedHome: z.number(),
})
/**
 * How many plays rules would touch: plays that `changed` in any way, that would newly count or no longer count, that each
 * rule of `leave_out` leaves out (alone or beside others), and whose local time each of `zones` would move; `movedHome`
 * are those before the first of them or under none.
 */
export type Touched = z.infer<typeof Touched>

/** What saving these rules would change. Nothing is written. */
export async function previewRules(userId: number, rules: ListeningRules): Promise<Touched> {
  const { timeZone } = await readRules(userId)
  const { rows } = await pool.query(preview, [userId, timeZone, JSON.stringify(rules), null])
  return Touched.parse(rows[0])
}

const preview = `
  with ${judgedPlays},
  left_out as (select r.place, count(*) as plays from rules r join placed p on ${isLeftOut} group by r.place),
  moved as (
    select j.zone_place as place, count(*) as plays from judged j
    where (j.local_date, j.local_hour) <> (j.old_date, j.old_hour) group by 1)
  select
    count(*) filter (where ${isChanged})::int as changed,
    count(*) filter (where j.counts and not j.old_counts)::int as counted,
    count(*) filter (where not j.counts and j.old_counts)::int as uncounted,
    array(select coalesce(l.plays, 0)::int from rules r left join left_out l using (place) order by place) as "leftOut",
    array(select coalesce(m.plays, 0)::int from zones z left join moved m using (place) where place > 0 order by place) as moved,
    coalesce((select m.plays from moved m where place = 0), 0)::int as "movedHome"
  from judged j`
