import 'server-only'
import { z } from 'zod'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { catalogTable, idColumn, type ItemKind } from './item-kind'
import { isCounted } from './measures'
import { playsWhere } from './plays-where'
import { rows } from './rows'

const Row = z.object({ month: z.string(), id: z.number(), name: z.string(), plays: z.number() })
export type MonthlyFavourite = z.infer<typeof Row>

/** The most played item of each calendar month ("2022-06") with a counted play, in order; ties by time, name, id. */
export function monthlyFavourites(viewer: Viewer, { type, period }: { type: ItemKind; period: Pick<Period, 'from' | 'to'> }): Promise<MonthlyFavourite[]> {
  return rows(Row, Prisma.sql`
    with monthly as (
      select to_char(p.local_date, 'YYYY-MM') as month, ${idColumn[type]} as id,
        count(*) filter (where ${isCounted}) as plays, sum(p.ms_played) as ms_played
      from listening_history p where ${playsWhere(viewer.userId, period)} and ${idColumn[type]} is not null group by 1, 2)
    select distinct on (m.month) m.month, m.id, i.name, m.plays::int
    from monthly m join ${catalogTable[type]} i on i.id = m.id
    where m.plays > 0
    order by m.month, m.plays desc, m.ms_played desc, i.name collate "C", m.id`)
}
