import { FilterChip } from '@/app/_components/filter-chip'
import { withParams, type PageParams } from '@/app/_components/search-params'
import { artistName } from '@/lib/catalog/artist-name'
import { AddFilter } from './add-filter'
import { activeFilters } from './active-filters'
import type { TopParams } from './top-params'

/** The filters in force, each with its way out, and the way to add one. */
export async function FilterBar({ asked, query }: { asked: TopParams; query: PageParams }) {
  const artist = asked.artist_id ? await artistName(asked.artist_id) : undefined
  const active = activeFilters(asked, artist)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <AddFilter asked={{ weekday: asked.weekday, hour_from: asked.hour_from, hour_to: asked.hour_to, month: asked.month, platform: asked.platform, skipped: asked.skipped }} />
      {active.map((filter) => (
        <FilterChip key={filter.text} text={filter.text} href={`/top/${asked.kind}${withParams(query, { page: undefined, ...Object.fromEntries(filter.params.map((name) => [name, undefined])) })}`} />
      ))}
    </div>
  )
}
