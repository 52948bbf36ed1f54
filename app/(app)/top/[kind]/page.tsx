import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import { Hint } from '@/app/_components/hint/hint'
import { SearchField } from '@/app/_components/search-field'
import { SegmentedControl } from '@/app/_components/segmented-control'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatCount } from '@/lib/format/format-number'
import { withinSentence } from '@/lib/format/period-label'
import { knownPlatforms } from '@/lib/stats/known-platforms'
import { knowsSkips } from '@/lib/stats/knows-skips'
import { playsWithoutLength } from '@/lib/stats/plays-without-length'
import { topItems } from '@/lib/stats/top-items'
import { historySpan } from '../../_period/history-span'
import { FilterButton } from './filter-button'
import { TopResults } from './top-results'
import { DownloadCsvButton } from './download-csv-button'
import { ActiveFilterChips } from './active-filter-chips'
import { activeFilters } from './active-filters'
import { KindTabs } from './kind-tabs'
import { ShareTopListButton } from './share-top-list-button'
import { resolveTopParams } from './top-params'

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Top ${(await params).kind}` }
}

export default async function TopPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ kind }, query] = await Promise.all([params, searchParams])
  const [{ asked, period, label, question }, span] = await Promise.all([
    resolveTopParams(viewer, kind, query),
    historySpan(viewer),
  ])
  const [found, withoutLength, platforms, hasSkips] = await Promise.all([
    topItems(viewer, question),
    asked.sort === 'time' ? playsWithoutLength(viewer, question) : 0,
    knownPlatforms(viewer),
    knowsSkips(viewer),
  ])
  const noun = asked.kind.slice(0, -1)
  const isFiltered = asked.search !== '' || activeFilters(asked, dateFormat(viewer)).length > 0
  const count = `${formatCount(found.total, noun)}, ${withinSentence(label)}${isFiltered ? ', filtered' : ''}`
  return (
    <>
      <PageHeader
        title={`Top ${asked.kind}`}
        description={<span role="status">{count}</span>}
        actions={
          <>
            <PeriodPicker label={label} name={period.name} offered={span ?? undefined} />
            <ShareTopListButton kind={asked.kind} query={query} label={label} />
          </>
        }
      />
      <Hint name="periods">
        Pick any period above: a single year, a season, your own dates, or one of your life events.
      </Hint>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-3 sm:gap-x-3">
        <KindTabs current={asked.kind} query={query} />
        <SegmentedControl
          param="sort"
          current={asked.sort}
          label="Rank by"
          options={[
            { value: 'plays', label: 'Plays' },
            { value: 'time', label: 'Time' },
          ]}
        />
        <div className="flex w-full items-center gap-2 sm:ml-auto sm:w-auto">
          <SearchField label={`Search ${asked.kind}`} current={asked.search} />
          <FilterButton
            asked={{
              weekday: asked.weekday,
              hour_from: asked.hour_from,
              hour_to: asked.hour_to,
              month: asked.month,
              platform: asked.platform,
              skipped: asked.skipped,
            }}
            hasSkips={hasSkips || asked.skipped !== undefined}
            platforms={asked.platform ? [...new Set([...platforms, asked.platform])] : platforms}
          />
          <DownloadCsvButton kind={asked.kind} query={query} />
        </div>
      </div>
      {withoutLength > 0 && (
        <p className="text-sm text-muted-foreground">
          Time leaves out {formatCount(withoutLength, 'play')} whose source doesn’t say how long they lasted.
        </p>
      )}
      <ActiveFilterChips asked={asked} query={query} by={dateFormat(viewer)} />
      <DimWhilePending>
        <TopResults
          viewer={viewer}
          asked={asked}
          period={{ period, label }}
          found={found}
          query={firstValues(query)}
          hasHistory={span !== null}
        />
      </DimWhilePending>
    </>
  )
}
