import Link from 'next/link'
import { Trash2Icon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { FilterChip } from '@/app/_components/filter-chip'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { withParams, type PageParams } from '@/app/_components/search-params'
import { catalogItem } from '@/lib/stats/catalog-item'
import { knownPlatforms } from '@/lib/stats/known-platforms'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { Viewer } from '@/lib/viewer'
import type { HistoryParams } from './history-params'
import { PlatformSelect } from './platform-select'

type Props = { viewer: Viewer; asked: HistoryParams; query: PageParams }

/** The platform filter, and a chip for each active filter. */
export async function HistoryFilters({ viewer, asked, query }: Props) {
  const [item, known] = await Promise.all([filteredItem(viewer, asked), knownPlatforms(viewer)])
  const without = (...names: string[]) =>
    `/history${withParams(query, { after: undefined, ...Object.fromEntries(names.map((name) => [name, undefined])) })}`
  return (
    <div className="flex flex-wrap items-center gap-2">
      {(known.length > 0 || asked.platform) && <PlatformSelect current={asked.platform} known={known} />}
      {item && <FilterChip text={item.name} href={without(item.param)} />}
      {asked.skipped !== undefined && (
        <FilterChip text={asked.skipped ? 'Skipped' : 'Not skipped'} href={without('skipped')} />
      )}
      <Button asChild variant="ghost" size="sm" className="ml-auto text-muted-foreground">
        <Link href="/history/deleted">
          <Trash2Icon /> Recently deleted
        </Link>
      </Button>
    </div>
  )
}

async function filteredItem(viewer: Viewer, asked: HistoryParams) {
  const kinds = [
    ['tracks', 'track_id'],
    ['albums', 'album_id'],
    ['artists', 'artist_id'],
  ] as const satisfies [ItemKind, keyof HistoryParams][]
  for (const [type, param] of kinds) {
    const id = asked[param]
    if (id !== undefined) return { name: (await notFoundIfMissing(catalogItem(viewer, type, id))).name, param }
  }
  return undefined
}
