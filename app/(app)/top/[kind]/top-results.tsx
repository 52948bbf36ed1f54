import { NoAlbums, NoMatch, NothingFiltered, NothingImported } from '@/app/_components/empty-state'
import { LoadMore } from '@/app/_components/load-more'
import { withParams } from '@/app/_components/search-params'
import { TopList, toTopListItem } from '@/app/_components/top-list'
import { listeningTotals } from '@/lib/stats/listening-totals'
import { PlayFilterParams } from '@/lib/stats/play-filter-params'
import type { TopItems } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'
import type { LabelledPeriod } from '../../_period/page-period'
import { EmptyPeriod } from '../../_period/empty-period'
import { loadTopItems } from './actions'
import { pageSize, type TopParams } from './top-params'

type Props = {
  viewer: Viewer
  asked: TopParams
  period: LabelledPeriod
  found: TopItems
  query: Record<string, string>
  hasHistory: boolean
}

/** The top list and its "show more" link, or the reason why it is empty. */
export async function TopResults({ viewer, asked, period, found, query, hasHistory }: Props) {
  if (!hasHistory) return <NothingImported />
  const path = `/top/${asked.kind}`
  if (found.items.length === 0 && asked.search)
    return <NoMatch words={asked.search} clearHref={path + withParams(query, { search: undefined })} />
  if (found.items.length === 0) {
    const { plays, albums } = await listeningTotals(viewer, period)
    if (plays === 0) return <EmptyPeriod viewer={viewer} asked={period} path={path} />
    if (asked.kind === 'albums' && albums === 0) return <NoAlbums />
    return <NothingFiltered clearHref={path + withParams(query, withoutFilters)} />
  }
  const hasMore = found.page * pageSize < found.total
  const next = withParams(query, { page: String(found.page + 1) })
  return (
    <section aria-label={`Top ${asked.kind}`} className="rounded-xl border bg-card px-3 py-3 shadow-card sm:px-5">
      <TopList items={found.items.map(toTopListItem)} kind={asked.kind} measure={asked.sort} />
      {hasMore && (
        <LoadMore
          key={path + withParams(query, {})}
          href={path + next}
          cursor={`${asked.kind}${next}`}
          load={loadTopItems}
        />
      )}
    </section>
  )
}

const withoutFilters = Object.fromEntries(
  ['page', ...Object.keys(PlayFilterParams.shape)].map((name) => [name, undefined]),
)
