import 'server-only'
import type { PeriodBounds } from '@/lib/time/period'
import { Prisma } from '@/prisma/generated/client'
import { idColumn, itemView, type ItemKind } from './item-kind'
import { hasCounted, isCounted } from './measures'
import { isUnfiltered, playsWhere, type Listener, type PlayFilters } from './play-filters'
import { chooseSource, type Source } from './choose-source'

export type ItemSort = 'plays' | 'time'

/** What a list of items is of. */
export type ItemsQuery = { type: ItemKind; period: PeriodBounds; filters?: PlayFilters }

/** A statement of (id, plays, ms_played) for every item with a counted play, and the source it reads. */
export async function playsByItem(
  listener: Listener,
  asked: ItemsQuery,
): Promise<{ figures: Prisma.Sql; source: Source }> {
  const view = itemView[asked.type]
  const source = view ? await chooseSource(view.name, listener, asked.period, asked.filters) : 'base'
  return {
    source,
    figures: view && source === 'view' ? view.of(listener.userId) : baseFigures(listener, asked),
  }
}

/** Only numbers are grouped here; names are joined later, for the rows of the page. */
function baseFigures(listener: Listener, { type, period, filters }: ItemsQuery): Prisma.Sql {
  const where = Prisma.sql`
    ${playsWhere(listener, period, filters)} ${type === 'albums' ? Prisma.sql`and p.album_id is not null` : Prisma.empty}`
  const isEverything =
    !period.from && !period.to && !period.days && isUnfiltered(filters) && !listener.hidesPrivateSessions
  return Prisma.sql`
    select ${idColumn[type]} as id, count(*) filter (where ${isCounted}) as plays, coalesce(sum(p.ms_played), 0) as ms_played
    from ${isEverything ? inOrderOf(type, where) : Prisma.sql`included_plays p where ${where}`}
    group by 1
    having ${hasCounted}`
}

/**
 * Plays item by item, as an index has all of a person's: adding up each item's as they come takes half as long as a hash of all items,
 * which the planner would choose.
 */
const inOrderOf = (type: ItemKind, where: Prisma.Sql) =>
  Prisma.sql`(select ${idColumn[type]}, p.ms_played, p.counts from included_plays p where ${where} order by 1) p`

/** A list's total order: figure, time, name, id. `i` is the item's row in the catalog. */
export const itemOrder: Record<ItemSort, Prisma.Sql> = {
  plays: Prisma.sql`f.plays desc, f.ms_played desc, i.name collate "C", i.id`,
  time: Prisma.sql`f.ms_played desc, i.name collate "C", i.id`,
}
