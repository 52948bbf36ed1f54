import 'server-only'
import { z } from 'zod'
import { Prisma } from '@/prisma/generated/client'
import { playsByItem, itemOrder, type ItemsQuery, type ItemSort } from './plays-by-item'
import { catalogTable } from './item-kind'
import type { Listener } from './play-filters'
import { rows } from './rows'

/** The rank of each of these items in another period's list; items that are not in that list are absent. */
export async function itemRanks(
  listener: Listener,
  asked: ItemsQuery & { sort?: ItemSort },
  ids: number[],
): Promise<Map<number, number>> {
  const { figures } = await playsByItem(listener, asked)
  const found = await rows(
    z.object({ id: z.number(), rank: z.number() }),
    Prisma.sql`
    select id, rank::int from (
      select f.id, row_number() over (order by ${itemOrder[asked.sort ?? 'plays']}) as rank
      from (${figures}) f join ${catalogTable[asked.type]} i on i.id = f.id) ranked
    where id = any(${ids}::int[])`,
  )
  return new Map(found.map(({ id, rank }) => [id, rank]))
}
