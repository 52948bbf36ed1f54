import { dateFormat, zoneName } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { NothingFiltered, NothingImported } from '@/app/_components/empty-state'
import { Hint } from '@/app/_components/hint/hint'
import { LoadMore } from '@/app/_components/load-more'
import { PageHeader } from '@/app/_components/page-header'
import { PeriodPicker } from '@/app/_components/period/period-picker'
import { DimWhilePending } from '@/app/_components/dim-while-pending'
import { firstValues, withParams, type PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { playHistory } from '@/lib/stats/play-history'
import { localTimeOf } from '@/lib/time/instant'
import { historySpan } from '../_period/history-span'
import { EmptyPeriod } from '../_period/empty-period'
import { AddPlayDialog } from './add-play-dialog'
import { loadPlays } from './actions'
import { HistoryFilters } from './history-filters'
import { hasFilter, resolveHistoryParams, withoutFilters } from './history-params'
import { PlaysByDay } from './plays-by-day'

export const metadata: Metadata = { title: 'History' }

export default async function HistoryPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const query = firstValues(await searchParams)
  const [{ asked, period, label, question }, span] = await Promise.all([
    resolveHistoryParams(viewer, query),
    historySpan(viewer),
  ])
  if (!span) return <NothingImported page="History" />
  const { plays, next } = await playHistory(viewer, question)
  const onward = next && withParams(query, { after: next })
  return (
    <>
      <PageHeader
        title="History"
        description={`Every play, newest first. ${zoneName(viewer.timeZone)}.`}
        actions={
          <>
            <AddPlayDialog now={localTimeOf(viewer.now, viewer)} />
            <PeriodPicker label={label} name={period.name} offered={span} />
          </>
        }
      />
      <Hint name="deleted">
        Something that isn’t yours? Delete the play. You can restore it under “Recently deleted”.
      </Hint>
      <HistoryFilters viewer={viewer} asked={asked} query={query} />
      <DimWhilePending>
        {plays.length > 0 ? null : hasFilter(asked) ? (
          <NothingFiltered clearHref={`/history${withParams(query, withoutFilters)}`} />
        ) : (
          <EmptyPeriod viewer={viewer} asked={{ period, label }} path="/history" />
        )}
        <PlaysByDay plays={plays} by={dateFormat(viewer)} />
        {onward && (
          <LoadMore
            key={withParams(query, {})}
            href={`/history${onward}`}
            cursor={`${plays.at(-1)?.localDate}${onward}`}
            load={loadPlays}
          />
        )}
      </DimWhilePending>
    </>
  )
}
