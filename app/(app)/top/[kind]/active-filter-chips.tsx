import { FilterChip } from '@/app/_components/filter-chip'
import { withParams, type PageParams } from '@/app/_components/search-params'
import type { DateConventions } from '@/lib/format/format-date'
import { artistName } from '@/lib/stats/catalog-item'
import { activeFilters } from './active-filters'
import type { TopParams } from './top-params'

type Props = { asked: TopParams; query: PageParams; by: DateConventions }

/** A chip for each active filter; clicking it removes the filter. */
export async function ActiveFilterChips({ asked, query, by }: Props) {
  const artist = asked.artist_id ? await artistName(asked.artist_id) : undefined
  const active = activeFilters(asked, by, artist)
  if (active.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2">
      {active.map((filter) => (
        <FilterChip
          key={filter.text}
          text={filter.text}
          href={`/top/${asked.kind}${withParams(query, without(['page', ...filter.params]))}`}
        />
      ))}
    </div>
  )
}

const without = (params: readonly string[]) => Object.fromEntries(params.map((name) => [name, undefined]))
