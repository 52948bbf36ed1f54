import type { Metadata } from 'next'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { Results } from '@/app/_components/dim-while-pending'
import { SearchField } from '@/app/_components/search-field'
import { Segmented } from '@/app/_components/segmented-control'
import { single, type PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { formatCount } from '@/lib/format/number'
import { topItems } from '@/lib/stats/top-items'
import { historySpan } from '../../_period/history-span'
import { AddFilter } from './filter-button'
import { Ranking } from './top-results'
import { DownloadCsv } from './download-csv-button'
import { FilterBar } from './active-filter-chips'
import { KindTabs } from './kind-tabs'
import { ShareTop } from './share-top-list-button'
import { topQuestion } from './top-params'

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Top ${(await params).kind}` }
}

export default async function TopPage({ params, searchParams }: Props) {
  const viewer = await requireViewer()
  const [{ kind }, query] = await Promise.all([params, searchParams])
  const [{ asked, period, label, question }, span] = await Promise.all([
    topQuestion(viewer, kind, query),
    historySpan(viewer),
  ])
  const found = await topItems(viewer, question)
  const noun = asked.kind.slice(0, -1)
  return (
    <>
      <PageHeader
        title={`Top ${asked.kind}`}
        description={`${formatCount(found.total, noun)}, ${label.toLowerCase()}`}
        actions={
          <>
            <PeriodPicker label={label} name={period.name} years={span ?? undefined} />
            <ShareTop kind={asked.kind} query={query} label={label} />
          </>
        }
      />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-3 sm:gap-x-3">
        <KindTabs current={asked.kind} query={query} />
        <Segmented
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
          <AddFilter
            asked={{
              weekday: asked.weekday,
              hour_from: asked.hour_from,
              hour_to: asked.hour_to,
              month: asked.month,
              platform: asked.platform,
              skipped: asked.skipped,
            }}
          />
          <DownloadCsv kind={asked.kind} query={query} />
        </div>
      </div>
      <FilterBar asked={asked} query={query} />
      <Results>
        <Ranking
          viewer={viewer}
          asked={asked}
          period={{ period, label }}
          found={found}
          query={single(query)}
          hasHistory={span !== null}
        />
      </Results>
    </>
  )
}
